package dev.docket.story;

import dev.docket.story.cluster.Clusterer;
import dev.docket.story.cluster.Document;
import java.time.Instant;
import java.util.List;

/** Files articles into stories as the service does, without a database, for benchmarks. */
public final class StoryMeasure {

    private final Clusterer clusterer = Clusterer.standard();
    private long filed;

    /** Finds the story of one more article, and merges stories when that is due. */
    public long file(String language, Instant date, String source, String title, String body) {
        var document = new Document(++filed, language, date, source, title, body, null, List.of());
        long story = clusterer.place(document);
        if (clusterer.isConsolidationDue()) {
            clusterer.consolidate();
        }
        return story;
    }
}
