package dev.docket.delivery.email.view;

import dev.docket.platform.mail.Slots;

/** Text from outside, without what would reorder, hide or break the lines around it. */
final class CleanText {

    /** Controls, bidirectional overrides (Unicode TR 36), invisible marks and non-characters. */
    private static final String UNWANTED =
            "[\\p{Cc}\\p{Co}\\p{Cn}\\p{Cs}\\u200B\\u200E\\u200F\\u202A-\\u202E"
                    + "\\u2060-\\u206F\\uFEFF]";

    private CleanText() {}

    /** One line of {@code text}. */
    static String of(String text) {
        return Slots.strip(text)
                .replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")
                .replaceAll(UNWANTED, "")
                .strip();
    }

    /** At most {@code longest} characters of {@code text}, ended between words. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = text.lastIndexOf(' ', longest - 1);
        int cut = end > longest / 2 ? end : text.offsetByCodePoints(0, codePoints(text, longest));
        return text.substring(0, cut).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }

    private static int codePoints(String text, int longest) {
        return text.codePointCount(0, longest) - 1; // one less, so that the ellipsis fits
    }
}
