package dev.docket.cli.bench;

import java.util.Locale;

/** Measured numbers as people read them. */
final class Numbers {

    private static final int WHOLE_FROM = 100;
    private static final int TENTHS_FROM = 10;

    private Numbers() {}

    /** About three significant digits, thousands set off: 12,345, 99.9, 1.25, 0.031. */
    static String plain(double value) {
        return String.format(Locale.ENGLISH, "%,." + decimals(Math.abs(value)) + "f", value);
    }

    private static int decimals(double size) {
        if (size >= WHOLE_FROM) {
            return 0;
        }
        if (size >= TENTHS_FROM) {
            return 1;
        }
        return size >= 1 ? 2 : 3;
    }
}
