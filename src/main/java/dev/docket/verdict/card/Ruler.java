package dev.docket.verdict.card;

import dev.docket.verdict.Component;
import dev.docket.verdict.Event;
import dev.docket.verdict.Label;
import dev.docket.verdict.Licence;
import dev.docket.verdict.LicenceClass;
import dev.docket.verdict.Promise;
import dev.docket.verdict.Ruling;
import dev.docket.verdict.Status;
import java.util.List;

/** Rules by the decision table: the first row that matches wins. */
public final class Ruler {

    /** Kinds that often come along with a release and then are not the news. */
    private static final List<String> SOFT =
            List.of("joining", "partnership", "policy", "governance");

    private Ruler() {}

    /** The ruling on what the sources prove. */
    public static Ruling rule(Findings findings) {
        var rule = match(findings);
        return new Ruling(
                rule.label(),
                Badges.of(findings, rule.label()),
                Score.of(findings.card()),
                rule.id());
    }

    private static Rule match(Findings f) {
        for (var rule : Rule.values()) {
            if (holds(rule, f)) {
                return rule;
            }
        }
        return Rule.NOTHING;
    }

    private static boolean holds(Rule rule, Findings f) {
        return switch (rule) {
            case DISAGREEMENT -> disagreesOnWeights(f);
            case WITHDRAWN -> f.event() != null && f.event().kind().equals("withdrawal");
            case EVENT -> isAboutEvent(f);
            case RUMOUR -> f.rumour() != null && !isAnythingShown(f) && f.promises().isEmpty();
            case WEIGHTS_PROMISED -> f.card().status(Component.WEIGHTS) == Status.PROMISED;
            case BLOCK_FIRST ->
                    !f.hasWeights() && f.toolInLead() && !f.inLead().contains(Component.API);
            case SERVED -> f.has(Component.API) && !f.hasWeights() && !isBlockInLead(f);
            case GATED -> f.card().status(Component.WEIGHTS) == Status.GATED;
            case RESTRICTED -> f.hasWeights() && isRestricted(f);
            case COMPLETE -> f.hasWeights() && data(f) && code(f);
            case RECIPE -> f.hasWeights() && (data(f) || code(f));
            case WEIGHTS -> f.hasWeights();
            case BLOCK -> f.hasBlock();
            case PARTS_PROMISED -> f.promises().stream().anyMatch(Ruler::isPart);
            case DENIAL -> f.denial() != null;
            case WITHHELD -> f.card().status(Component.WEIGHTS) == Status.WITHHELD;
            case UNSHOWN -> f.launch() != null;
            case NOTHING -> true;
        };
    }

    private static boolean disagreesOnWeights(Findings f) {
        return f.disagreements().stream()
                .anyMatch(disagreement -> disagreement.about().equals(Component.WEIGHTS.key()));
    }

    /** What a story of an event retells further down is background, not a release. */
    private static boolean isAboutEvent(Findings f) {
        Event event = f.event();
        if (event == null) {
            return false;
        }
        return f.inLead().stream().noneMatch(Ruler::isArtifact)
                && !(f.toolInLead() && SOFT.contains(event.kind()));
    }

    private static boolean isArtifact(Component component) {
        return component != Component.API
                && component != Component.PAPER
                && component != Component.DATA_DESCRIBED;
    }

    private static boolean isBlockInLead(Findings f) {
        return f.inLead().contains(Component.TRAINING_DATA) && !f.inLead().contains(Component.API);
    }

    private static boolean isAnythingShown(Findings f) {
        return f.hasWeights() || f.hasBlock() || f.has(Component.API);
    }

    private static boolean isPart(Promise promise) {
        return isArtifact(promise.component());
    }

    private static boolean data(Findings f) {
        return f.isReleased(Component.TRAINING_DATA);
    }

    private static boolean code(Findings f) {
        return f.isReleased(Component.TRAINING_CODE);
    }

    private static boolean isRestricted(Findings f) {
        return main(f.card().licences()).stream()
                .anyMatch(licence -> isRestrictive(licence.licenceClass()));
    }

    /** The licences of the weights as such; those of a variant only if there are no others. */
    private static List<Licence> main(List<Licence> licences) {
        var weights = licences.stream().filter(l -> l.scope().contains("weights")).toList();
        var plain = weights.stream().filter(l -> !l.scope().contains("(")).toList();
        return plain.isEmpty() ? weights : plain;
    }

    static boolean isRestrictive(LicenceClass licenceClass) {
        return switch (licenceClass) {
            case CUSTOM, COMMUNITY, RAIL, NC -> true;
            case OSI, CC, UNKNOWN -> false;
        };
    }

    static boolean isOpen(Label label) {
        return switch (label) {
            case FULLY_OPEN, OPEN_RECIPE, OPEN_WEIGHTS, BUILDING_BLOCK -> true;
            case STRINGS_ATTACHED, API_ONLY, PROMISED, GROUND_SHIFT, UNPROVEN, NO_RULING -> false;
        };
    }
}
