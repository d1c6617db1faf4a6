package dev.docket.desk.page;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * Which sources are shown.
 *
 * @param words all of which the name, publisher or address has, in any case
 * @param state one of {@link State}
 */
public record SourceFilter(String words, State state) {

    /** What one looks for. */
    public enum State {
        ALL("all"),
        TROUBLED("in trouble"),
        WELL("well"),
        PAUSED("paused");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** What a query says; an unknown state shows all. */
    static SourceFilter of(String words, String state) {
        var wanted =
                Stream.of(State.values())
                        .filter(known -> known.name().equalsIgnoreCase(state))
                        .findFirst()
                        .orElse(State.ALL);
        return new SourceFilter(words.strip(), wanted);
    }

    boolean shows(SourceRow row) {
        var text =
                (row.name() + " " + row.publisher() + " " + row.address()).toLowerCase(Locale.ROOT);
        return hasState(row)
                && Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private boolean hasState(SourceRow row) {
        return switch (state) {
            case ALL -> true;
            case TROUBLED -> row.troubled();
            case WELL -> !row.times().paused() && row.health().tone().equals("yes");
            case PAUSED -> row.times().paused();
        };
    }
}
