package dev.docket.story.cluster;

import dev.docket.story.vector.Figures;
import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import dev.docket.story.vector.Tongue;
import dev.docket.story.vector.Vector;
import dev.docket.story.vector.Versions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a document.
 *
 * @param id the document's
 * @param vectors one a field
 * @param number how many documents were placed before it
 */
record Member(
        long id,
        String tongue,
        String source,
        @Nullable Instant date,
        Versions versions,
        Addresses addresses,
        Figures figures,
        List<Vector> vectors,
        int number) {

    static Member of(Document document, Terms terms, Frequencies frequencies, int number) {
        var vectors =
                List.of(
                        frequencies.weigh(terms.all()),
                        frequencies.weigh(terms.title()),
                        frequencies.weigh(terms.names()));
        return new Member(
                document.id(),
                Tongue.of(document.language()),
                document.source(),
                document.date(),
                Versions.of(document.title()),
                Addresses.of(document),
                Figures.of(document.title(), document.body()),
                vectors,
                number);
    }

    Vector vector(Field field) {
        return vectors.get(field.number());
    }
}
