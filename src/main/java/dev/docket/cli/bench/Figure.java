package dev.docket.cli.bench;

/**
 * One measured number.
 *
 * @param key its name for machines, with its unit: {@code cpu_ms_per_message}
 * @param label its name for people, without the unit
 * @param unit such as {@code ms} or {@code feeds/s}
 */
public record Figure(String key, String label, double value, String unit) {

    /**
     * @throws IllegalArgumentException if the value is not a number, which means that nothing was
     *     measured
     */
    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Nothing was measured for " + key);
        }
    }

    /** Rounded to three decimals, more than any of these measurements is good for. */
    double rounded() {
        return Math.round(value * 1000) / 1000.0;
    }
}
