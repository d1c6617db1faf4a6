package dev.docket.verdict.sentence;

/** Tells a name from a title or a fragment. */
final class SubjectName {

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 5;

    private SubjectName() {}

    /** Whether a sentence can be built around the name. */
    static boolean isSane(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST
                && name.split("\\s+").length <= MOST_WORDS
                && name.chars().noneMatch(c -> "?!:;，。,\n".indexOf(c) >= 0)
                && Character.isLetterOrDigit(name.charAt(0));
    }
}
