package dev.docket.verdict;

import dev.docket.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Label, sentence and the evidence they rest on.
 *
 * @param ruling the label and how it came about
 * @param event what happened, if the story is about an event
 */
public record Verdict(
        Card card,
        Ruling ruling,
        @Nullable Event event,
        LocalText sentence,
        List<Promise> promises,
        List<Disagreement> disagreements) {}
