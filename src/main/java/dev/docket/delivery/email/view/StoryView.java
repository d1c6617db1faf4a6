package dev.docket.delivery.email.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One story.
 *
 * @param theme the heading that starts a section here, or empty
 * @param top whether it is the first of the digest
 * @param headline leads to the story's page
 * @param sources all but the original, which comes last
 */
public record StoryView(
        String theme,
        boolean top,
        Linked headline,
        String meta,
        List<SaidView> said,
        VerdictView verdict,
        List<Linked> sources,
        List<Linked> originals) {

    /** A sentence and who said it. */
    public record SaidView(Linked sentence, String source) {}

    /**
     * The verdict and what it rests on.
     *
     * @param rows the card in rows of four cells; empty without a card
     * @param proof the sentence that decided, or null
     * @param changed what moved, or empty
     * @param watchNext what is missing, or empty
     */
    public record VerdictView(
            StampView stamp,
            String sentence,
            List<List<CellView>> rows,
            @Nullable ProofView proof,
            List<Pair> contradictions,
            String changed,
            String watchNext) {}

    /** The label with its shades. */
    public record StampView(String words, Tone tone, List<String> badges) {}

    /** One cell of the card: a shape, a word, a state. */
    public record CellView(String shape, String component, String state, Tone tone) {}

    /**
     * A quoted sentence.
     *
     * @param about what it proves, such as "training data, released"; empty in a contradiction
     */
    public record ProofView(String about, Linked sentence, String source) {}

    /** Two sentences that contradict each other. */
    public record Pair(ProofView one, ProofView other) {}
}
