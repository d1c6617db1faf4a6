package dev.docket.feed.visit;

import java.util.regex.Pattern;

/** Finds the counters in a text: votes, comments, readers, and how long ago it was. */
final class Counters {

    private static final Pattern FORMS =
            Pattern.compile(
                    "(?iU)\\b\\d[\\d.,]*\\s?k?\\s*(?:comments?|points?|likes?|views?|reads?|replies|votes?|shares?|claps?|stars?|upvotes?"
                        + "|(?:sec(?:ond)?|min(?:ute)?|hour|day|week|month|year)s?\\s+ago"
                        + "|koment\\p{L}*|zhlédnutí|komentarz\\p{L}*|polubie\\p{L}*|wyświetle\\p{L}*)\\b"
                        + "|(?:score|points|comments|views|likes)\\s*:\\s*\\d[\\d.,]*"
                        + "|\\bpřed\\s+\\d+\\s+\\p{L}+|\\b\\d+\\s+\\p{L}+\\s+temu\\b"
                        + "|\\d+\\s*(?:条评论|次阅读|人阅读|个赞|(?:秒|分钟|小时|天|周|个月|年)前)|(?:阅读|评论|点赞)\\s*[:：]?\\s*\\d+");

    /** How far before its first digit a counter begins, and how far behind it ends, at most. */
    private static final int BEFORE = 16;

    private static final int BEHIND = 48;

    private Counters() {}

    /** The text with a space for each counter. Looks only where digits are: most texts have few. */
    static String removedFrom(String text) {
        var counter = FORMS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        var kept = new StringBuilder(text.length());
        int from = 0;
        for (int digit = digit(text, 0); digit >= 0; digit = digit(text, digit)) {
            counter.region(
                    Math.max(from, digit - BEFORE), Math.min(text.length(), digit + BEHIND));
            if (counter.find()) {
                kept.append(text, from, counter.start()).append(' ');
                from = counter.end();
            }
            digit = Math.max(from, pastNumber(text, digit));
        }
        return kept.append(text, from, text.length()).toString();
    }

    private static int digit(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int pastNumber(String text, int digit) {
        int end = digit;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
