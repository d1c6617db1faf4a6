package dev.docket.story.summary;

import java.util.regex.Pattern;

/** Whether a sentence can stand alone in a digest: whole, of a fair length, and news. */
final class Quotable {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 320;
    private static final int SHORTEST_HAN = 12;
    private static final int LONGEST_HAN = 160;

    private static final Pattern WHOLE =
            Pattern.compile("(?s)^[\"“„«「『（(]?[\\p{Lu}\\p{Nd}\\p{IsHan}$€£].*[.!。！][\"”“»’」』）)]*$");
    private static final Pattern SMALL_NAME = Pattern.compile("^\\p{Ll}+\\p{Lu}.*");
    private static final Pattern CLUTTER =
            Pattern.compile(
                    "[|\\[\\]{}<>•·→↗↩▶►#@*\\\\=]|\\.\\.\\.|…|https?:|www\\.|\\p{So}|^- |\\?");

    private Quotable() {}

    static boolean is(String sentence) {
        return isOfFairLength(sentence)
                && isWhole(sentence)
                && !CLUTTER.matcher(sentence).find()
                && isBalanced(sentence)
                && isMostlyLetters(sentence)
                && !Boilerplate.is(sentence);
    }

    private static boolean isOfFairLength(String sentence) {
        int length = sentence.length();
        return Script.isHan(sentence)
                ? length >= SHORTEST_HAN && length <= LONGEST_HAN
                : length >= SHORTEST && length <= LONGEST;
    }

    private static boolean isWhole(String sentence) {
        if (SMALL_NAME.matcher(sentence).matches()) {
            return WHOLE.matcher(Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1))
                    .matches();
        }
        return WHOLE.matcher(sentence).matches();
    }

    /** A quotation or bracket that opens elsewhere shows that the sentence was cut. */
    private static boolean isBalanced(String sentence) {
        return count(sentence, '(') == count(sentence, ')')
                && count(sentence, '（') == count(sentence, '）')
                && count(sentence, '"') % 2 == 0
                && count(sentence, '«') == count(sentence, '»')
                && count(sentence, '「') == count(sentence, '」')
                && isQuotationClosed(sentence);
    }

    /** English opens with “ and closes with ”; Czech and German open with „ and close with “. */
    private static boolean isQuotationClosed(String sentence) {
        long low = count(sentence, '„');
        long high = count(sentence, '“');
        long closing = count(sentence, '”');
        return low > 0 ? low == high + closing : high == closing;
    }

    private static long count(String sentence, char wanted) {
        return sentence.chars().filter(c -> c == wanted).count();
    }

    private static boolean isMostlyLetters(String sentence) {
        long letters = sentence.chars().filter(Character::isLetter).count();
        long digits = sentence.chars().filter(Character::isDigit).count();
        return letters > sentence.length() * 0.6 && digits < sentence.length() * 0.25;
    }
}
