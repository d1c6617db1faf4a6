package dev.docket.verdict;

import dev.docket.verdict.sentence.Writer;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the sentence of a verdict; the same story gets the same sentence, in any digest. */
public final class VerdictWriter {

    private static final Writer WRITER = new Writer();

    private VerdictWriter() {}

    /**
     * A sentence for a ruling.
     *
     * @param used ids of templates that the digest has used already; they are avoided while others
     *     are left
     */
    public static Written write(
            long storyId, Card card, Ruling ruling, @Nullable Event event, Set<String> used) {
        return WRITER.write(
                new Writer.Case(storyId, card, ruling, event, java.util.List.of(), Map.of()), used);
    }

    /**
     * A sentence for a verdict as it stands, which may name who disagrees.
     *
     * @param publishers the publisher of each of the story's articles, by article id
     */
    public static Written write(
            long storyId, Verdict verdict, Map<Long, String> publishers, Set<String> used) {
        return WRITER.write(
                new Writer.Case(
                        storyId,
                        verdict.card(),
                        verdict.ruling(),
                        verdict.event(),
                        verdict.disagreements(),
                        publishers),
                used);
    }
}
