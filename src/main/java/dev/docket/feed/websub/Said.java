package dev.docket.feed.websub;

/** A stranger's words, fit for the database and for one line of the desk. */
final class Said {

    private Said() {}

    /** On one line, without control characters, cut to {@code longest} code points. */
    static String briefly(String text, int longest) {
        var line = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        int points = line.codePointCount(0, line.length());
        return points <= longest ? line : line.substring(0, line.offsetByCodePoints(0, longest));
    }
}
