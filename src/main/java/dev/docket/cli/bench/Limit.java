package dev.docket.cli.bench;

/** What an option may ask for, so that a benchmark ends in well under a minute. */
final class Limit {

    private Limit() {}

    /**
     * The value itself.
     *
     * @param option as the caller wrote it, such as {@code --count}
     * @throws IllegalArgumentException if it is below 1 or above {@code most}
     */
    static int check(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "%s must be 1 to %d, not %d".formatted(option, most, value));
        }
        return value;
    }
}
