package dev.docket.article.extract.body;

import java.util.Set;
import java.util.TreeSet;

/** The letters that what a regular expression matches can begin with. */
final class FirstLetters {

    private static final String GROUP = "(?:";

    private FirstLetters() {}

    /** In lower case; empty if that cannot be told at a glance. */
    static Set<Character> of(String expression) {
        var letters = new TreeSet<Character>();
        return collect(expression, letters) ? letters : Set.of();
    }

    private static boolean collect(String expression, Set<Character> letters) {
        if (!expression.startsWith(GROUP)) {
            boolean certain = isCertain(expression);
            if (certain) {
                letters.add(Character.toLowerCase(expression.charAt(0)));
            }
            return certain;
        }
        int end = end(expression);
        if (end < 0 || (end + 1 < expression.length() && isQuantifier(expression.charAt(end + 1)))) {
            return false;
        }
        return collectAll(expression.substring(GROUP.length(), end), letters);
    }

    private static boolean collectAll(String alternatives, Set<Character> letters) {
        int from = 0;
        int depth = 0;
        for (int i = 0; i <= alternatives.length(); i++) {
            char c = i == alternatives.length() ? '|' : alternatives.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                if (!collect(alternatives.substring(from, i), letters)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return true;
    }

    private static boolean isCertain(String expression) {
        return !expression.isEmpty()
                && Character.isLetter(expression.charAt(0))
                && (expression.length() == 1 || !isQuantifier(expression.charAt(1)));
    }

    private static boolean isQuantifier(char c) {
        return c == '?' || c == '*' || c == '{';
    }

    /** Where the group that {@code expression} begins with ends; -1 if it does not. */
    private static int end(String expression) {
        int depth = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
