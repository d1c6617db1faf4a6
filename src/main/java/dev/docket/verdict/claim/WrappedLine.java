package dev.docket.verdict.claim;

import java.util.Set;

/** Tells a line that was wrapped in the middle of a sentence from one that ends. */
final class WrappedLine {

    /** No sentence ends with these, so the next line belongs to it whatever it starts with. */
    private static final Set<String> NEVER_LAST =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "of",
                    "under",
                    "and",
                    "or",
                    "to",
                    "with",
                    "for",
                    "by",
                    "in",
                    "on",
                    "our",
                    "are",
                    "is",
                    "licensed");

    private static final int SHORT = 50;

    private WrappedLine() {}

    /** Whether a sentence may go on after {@code text}. */
    static boolean isOpen(CharSequence text) {
        int end = text.length();
        return end > 0 && ".!?:;。！？：；|".indexOf(text.charAt(end - 1)) < 0;
    }

    /** Whether {@code next} goes on where {@code text} stopped. */
    static boolean continues(String text, String next) {
        if (next.isEmpty() || !isOpen(text)) {
            return false;
        }
        var last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return NEVER_LAST.contains(last)
                || (text.length() >= SHORT && Character.isLowerCase(next.charAt(0)));
    }
}
