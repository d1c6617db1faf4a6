package dev.docket.verdict;

import dev.docket.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Label, sentence and the evidence they rest on.
 *
 * @param ruling the label and how it came about
 * @param event what happened, if the story is about an event
 * @param grounds sentences that the label rests on beside those of the card and the event, such as
 *     the release of a tool or the rumour itself
 */
public record Verdict(
        Card card,
        Ruling ruling,
        @Nullable Event event,
        LocalText sentence,
        List<Promise> promises,
        List<Disagreement> disagreements,
        List<Evidence> grounds) {

    static final LocalText UNWRITTEN = LocalText.of(_ -> "");

    /** A verdict that rests on its card and event alone. */
    public Verdict(
            Card card,
            Ruling ruling,
            @Nullable Event event,
            LocalText sentence,
            List<Promise> promises,
            List<Disagreement> disagreements) {
        this(card, ruling, event, sentence, promises, disagreements, List.of());
    }

    /** The same verdict in other words. */
    public Verdict saying(LocalText words) {
        return new Verdict(card, ruling, event, words, promises, disagreements, grounds);
    }
}
