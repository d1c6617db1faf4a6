package dev.docket.verdict.card;

import dev.docket.verdict.Label;

/** A row of the decision table; its id is logged with every ruling. */
enum Rule {
    DISAGREEMENT("1-disagreement", Label.UNPROVEN),
    WITHDRAWN("3-withdrawn", Label.GROUND_SHIFT),
    EVENT("3-event", Label.GROUND_SHIFT),
    RUMOUR("1-rumour", Label.UNPROVEN),
    WEIGHTS_PROMISED("2-weights-promised", Label.PROMISED),
    BLOCK_FIRST("9-block-in-lead", Label.BUILDING_BLOCK),
    SERVED("4-api", Label.API_ONLY),
    GATED("5-gated", Label.STRINGS_ATTACHED),
    RESTRICTED("5-licence", Label.STRINGS_ATTACHED),
    COMPLETE("6-complete", Label.FULLY_OPEN),
    RECIPE("7-recipe", Label.OPEN_RECIPE),
    WEIGHTS("8-weights", Label.OPEN_WEIGHTS),
    BLOCK("9-block", Label.BUILDING_BLOCK),
    PARTS_PROMISED("2-parts-promised", Label.PROMISED),
    DENIAL("1-denial", Label.UNPROVEN),
    WITHHELD("4-withheld", Label.API_ONLY),
    UNSHOWN("10-launch-unshown", Label.UNPROVEN),
    NOTHING("11-nothing", Label.NO_RULING);

    private final String id;
    private final Label label;

    Rule(String id, Label label) {
        this.id = id;
        this.label = label;
    }

    String id() {
        return id;
    }

    Label label() {
        return label;
    }
}
