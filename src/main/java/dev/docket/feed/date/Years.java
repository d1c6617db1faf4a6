package dev.docket.feed.date;

/**
 * Years as written (RFC 5322, section 4.3): two digits below 50 are of this century, others of the
 * last.
 */
final class Years {

    private Years() {}

    static int full(String digits) {
        int year = Integer.parseInt(digits);
        return switch (digits.length()) {
            case 2 -> year < 50 ? year + 2000 : year + 1900;
            case 3 -> year + 1900;
            default -> year;
        };
    }
}
