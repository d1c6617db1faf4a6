package dev.docket.delivery.email.view;

import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import java.util.Locale;

/** A colour that repeats what a shape or a word says. */
public enum Tone {
    YES("#0b6e4f"),
    PART("#8a5a00"),
    NO("#a3272b"),
    NONE("#5c574e");

    private final String light;

    Tone(String light) {
        this.light = light;
    }

    /** The class that dark mode addresses. */
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour on light paper; dark mode swaps it by {@link #css()}. */
    public String colour() {
        return light;
    }

    static Tone of(Stamp stamp) {
        return stamp.label().equals("GROUND_SHIFT")
                ? ofPolarity(stamp.polarity())
                : ofLabel(stamp.label());
    }

    static Tone ofLabel(String label) {
        return switch (label) {
            case "FULLY_OPEN", "OPEN_RECIPE", "OPEN_WEIGHTS", "BUILDING_BLOCK" -> YES;
            case "STRINGS_ATTACHED", "PROMISED", "UNPROVEN" -> PART;
            default -> NONE;
        };
    }

    private static Tone ofPolarity(String polarity) {
        return switch (polarity) {
            case "loss", "security" -> NO;
            case "gain" -> YES;
            default -> NONE;
        };
    }

    /**
     * @param strings whether the licence ties what it gives
     */
    static Tone of(Row row, boolean strings) {
        if (row.component().equals("licence") && strings) {
            return PART;
        }
        return switch (row.state()) {
            case "released" -> YES;
            case "gated", "partial", "promised" -> PART;
            case "withheld" -> NO;
            default -> NONE;
        };
    }
}
