package dev.docket.verdict.card;

import dev.docket.verdict.Card;
import dev.docket.verdict.Component;
import dev.docket.verdict.Licence;
import dev.docket.verdict.Status;

/** 0 to 100, for charts; what is not stated counts nothing. */
public final class Score {

    private static final int DESCRIPTION = 8;

    private Score() {}

    public static int of(Card card) {
        double score = licence(card);
        for (var cell : card.cells()) {
            score += weight(cell.component()) * share(cell.status());
        }
        if (share(card.status(Component.TRAINING_DATA)) == 0) {
            score += DESCRIPTION * share(card.status(Component.DATA_DESCRIBED));
        }
        return (int) Math.round(score);
    }

    /** What a component released in full is worth; the licence has the rest. */
    public static int weight(Component component) {
        return switch (component) {
            case WEIGHTS, TRAINING_DATA -> 25;
            case TRAINING_CODE -> 15;
            case INTERMEDIATE_CHECKPOINTS, EVALUATION, PAPER -> 5;
            case INFERENCE_CODE, DATA_DESCRIBED, API -> 0;
        };
    }

    private static double share(Status status) {
        return switch (status) {
            case RELEASED -> 1;
            case GATED, PARTIAL -> 0.5;
            case PROMISED, WITHHELD, NOT_STATED -> 0;
        };
    }

    private static int licence(Card card) {
        return card.licences().stream()
                .filter(licence -> licence.scope().contains("weights"))
                .mapToInt(Score::licence)
                .min()
                .orElse(0);
    }

    private static int licence(Licence licence) {
        return switch (licence.licenceClass()) {
            case OSI -> 20;
            case CC, CUSTOM -> 12;
            case COMMUNITY, RAIL -> 8;
            case NC -> 4;
            case UNKNOWN -> 0;
        };
    }
}
