package dev.docket.digest;

import dev.docket.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a story, with all that proves it.
 *
 * @param score 0 to 100
 * @param card the strip: eight rows in the order to be drawn; empty when nothing is stated
 * @param changed what moved since the last card of the subject, or null
 * @param watchNext which missing piece would change the label, or null
 */
public record DigestVerdict(
        Stamp stamp,
        String subject,
        LocalText sentence,
        int score,
        List<Row> card,
        List<Contradiction> contradictions,
        @Nullable LocalText changed,
        @Nullable LocalText watchNext) {

    /**
     * The label with its shades.
     *
     * @param label such as {@code OPEN_WEIGHTS}; its name for readers is {@link Wording#label}
     * @param polarity {@code loss}, {@code gain}, {@code neutral} or {@code security} for {@code
     *     GROUND_SHIFT}, empty otherwise
     * @param badges such as {@code OPEN_WORDED}
     */
    public record Stamp(String label, String polarity, List<String> badges) {}

    /**
     * One row of the card.
     *
     * @param component such as {@code weights}, {@code training_code} or {@code licence}
     * @param state such as {@code released} or {@code not_stated}
     * @param value the licences' names for the licence row, empty otherwise
     * @param proofs the sentences behind the state; empty only for {@code not_stated}
     */
    public record Row(String component, String state, String value, List<Proof> proofs) {}

    /** A quoted sentence and where it stands. */
    public record Proof(String sentence, String source, String url) {}

    /** Two sources of equal standing that contradict each other. */
    public record Contradiction(Proof one, Proof other) {}
}
