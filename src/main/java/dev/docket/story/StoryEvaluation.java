package dev.docket.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.story.cluster.Clusterer;
import dev.docket.story.cluster.Merge;
import dev.docket.story.evaluation.Line;
import dev.docket.story.evaluation.Lines;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Runs the clustering, as the service does it, over an operator's own lines. */
public final class StoryEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clusterer clusterer = Clusterer.standard();
    private final Map<Long, Long> storyOf = new HashMap<>();
    private final Map<Long, Long> mergedInto = new HashMap<>();

    private StoryEvaluation() {}

    /**
     * Reads articles, one JSON object {id, lang, date, source, title, text, url?} a line in order
     * of arrival, and writes one line {"id", "cluster"} for each, in the same order.
     *
     * @throws dev.docket.story.evaluation.BadLineException if a line is not such an article; its
     *     message starts with the line's number, and nothing is written
     */
    public static void run(BufferedReader in, Appendable out) throws IOException {
        new StoryEvaluation().evaluate(Lines.read(in), out);
    }

    private void evaluate(Iterable<Line> lines, Appendable out) throws IOException {
        lines.forEach(this::place);
        consolidate();
        for (var line : lines) {
            out.append("{\"id\":").append(JSON.writeValueAsString(line.id()));
            out.append(",\"cluster\":\"").append(String.valueOf(story(line))).append("\"}\n");
        }
    }

    private void place(Line line) {
        storyOf.put(line.number(), clusterer.place(line.document()));
        if (clusterer.isConsolidationDue()) {
            consolidate();
        }
    }

    private void consolidate() {
        for (Merge merge : clusterer.consolidate()) {
            mergedInto.put(merge.from(), merge.into());
        }
    }

    private long story(Line line) {
        long story = storyOf.getOrDefault(line.number(), line.number());
        for (var into = mergedInto.get(story); into != null; into = mergedInto.get(story)) {
            story = into;
        }
        return story;
    }
}
