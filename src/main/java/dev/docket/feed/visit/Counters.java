package dev.docket.feed.visit;

import java.util.regex.Pattern;

/** Numbers that change by themselves: votes, comments, readers, and how long ago it was. */
final class Counters {

    /** What follows such a number, with the number. */
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?iU)\\d[\\d.,]*\\s?k?\\s*(?:comments?|points?|likes?|views?|reads?|replies|votes?|shares?|claps?|stars?|upvotes?"
                        + "|(?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s?\\s+ago"
                        + "|koment\\p{L}*|zhlédnutí|komentarz\\p{L}*|polubie\\p{L}*|wyświetle\\p{L}*|\\p{L}+\\s+temu)\\b"
                        + "|\\d+\\s*(?:条评论|次阅读|人阅读|个赞|(?:秒|分钟|小时|天|周|个月|年)前)");

    /** What goes before one. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?isU).*(?:\\b(?:score|points|comments|views|likes)\\s*:\\s*|\\bpřed\\s+|(?:阅读|评论|点赞)\\s*[:：]?\\s*)");

    /** The unit of time after a preposition. */
    private static final Pattern UNIT = Pattern.compile("(?U)\\s+\\p{L}+");

    /** The longest name of a counter, with what stands between. */
    private static final int NAME = 14;

    private Counters() {}

    /** The text without such numbers, and what is counted. */
    static String removedFrom(String text) {
        var rest = new StringBuilder(text.length());
        int from = 0;
        for (int start = nextDigit(text, 0); start >= 0; start = nextDigit(text, from)) {
            rest.append(text, from, start);
            int numberEnd = endOfNumber(text, start);
            int end = endOfCounter(text, start, numberEnd);
            if (end < 0) {
                rest.append(text, start, numberEnd);
            }
            from = Math.max(end, numberEnd);
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static int nextDigit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where a number ends that may hold points and commas. */
    private static int endOfNumber(String text, int start) {
        int end = start + 1;
        while (end < text.length() && (isDigit(text.charAt(end)) || isMark(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isMark(char letter) {
        return letter == '.' || letter == ',';
    }

    /** Whether a word follows a number: quicker to see than which one. */
    private static boolean isBeforeWord(String text, int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && Character.isLetter(text.charAt(next));
    }

    /** Whether what goes before a number ends as the name of a counter does. */
    private static boolean mayName(String before) {
        var name = before.stripTrailing();
        return !name.isEmpty() && ":：dD读论赞".indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** Where the counter ends that has this number; -1 if it is none. */
    private static int endOfCounter(String text, int start, int end) {
        var counted = COUNTED.matcher(text).region(start, text.length());
        if (isBeforeWord(text, end) && counted.lookingAt()) {
            return counted.end();
        }
        var before = text.substring(Math.max(0, start - NAME), start);
        if (!mayName(before) || !NAMED.matcher(before).matches()) {
            return -1;
        }
        var unit = UNIT.matcher(text).region(end, text.length());
        return before.stripTrailing().endsWith("řed") && unit.lookingAt() ? unit.end() : end;
    }
}
