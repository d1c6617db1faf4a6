package dev.docket.verdict.card;

import dev.docket.verdict.Card;
import dev.docket.verdict.Component;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Promise;
import dev.docket.verdict.Status;
import dev.docket.verdict.claim.Subject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything the decision table looks at.
 *
 * @param tools sentences that release software
 * @param inLead the components that a title or first sentence releases or promises
 * @param toolInLead whether one of them releases software
 * @param openWords sentences that call the subject open source
 */
public record Findings(
        Card card,
        Subject subject,
        List<Disagreement> disagreements,
        List<Promise> promises,
        List<Evidence> tools,
        Set<Component> inLead,
        boolean toolInLead,
        List<Evidence> openWords,
        @Nullable Event event,
        @Nullable Evidence rumour,
        @Nullable Evidence denial,
        @Nullable Evidence launch) {

    /** Whether one can take the component away, in whole or in part, with or without asking. */
    boolean has(Component component) {
        return Row.isAvailableIn(card.status(component));
    }

    boolean isReleased(Component component) {
        return card.status(component) == Status.RELEASED;
    }

    /** Weights of any kind: intermediate checkpoints are weights too. */
    boolean hasWeights() {
        return has(Component.WEIGHTS) || has(Component.INTERMEDIATE_CHECKPOINTS);
    }

    boolean hasBlock() {
        return !tools.isEmpty()
                || has(Component.TRAINING_DATA)
                || has(Component.TRAINING_CODE)
                || has(Component.INFERENCE_CODE)
                || has(Component.EVALUATION)
                || (has(Component.PAPER) && inLead.contains(Component.PAPER));
    }
}
