package dev.docket.story.summary.sentence;

import java.util.regex.Pattern;

/** Whether a sentence can stand alone in a digest: whole, of a fair length, and news. */
final class Quotable {

    private static final int SHORTEST = 40;
    private static final int LONGEST = 320;
    private static final int SHORTEST_HAN = 12;
    private static final int LONGEST_HAN = 160;

    private static final Pattern WHOLE =
            Pattern.compile("(?s)^[\"“„«「『（(]?[\\p{Lu}\\p{Nd}\\p{IsHan}$€£].*[.!。！][\"”“»’」』）)]*$");

    /** {@code vLLM}, {@code gpt-oss-20b}, {@code llama.cpp}: names that never take a capital. */
    private static final Pattern SMALL_NAME =
            Pattern.compile("(?s)^\\p{Ll}+(?:\\p{Lu}|-?\\d|\\.\\p{Ll}|-\\p{Ll}+-\\d).*");

    /** What text from a page has and running prose has not. */
    private static final Pattern CLUTTER =
            Pattern.compile(
                    "[|\\[\\]{}<>•·→←↑↓↗↩▶►●■◆★☆✓✅#@*\\\\=`~^?？]|\\.\\.|…|https?:|www\\.|\\p{So}|\\p{IsEmoji_Presentation}|[!！]{2}|^-"
                        + " |\\p{L}_\\p{L}|\\$\\p{L}|\\w\\(\\)|(?:^|\\s)--?\\p{L}|^\\d{1,2}[.)、]\\s|^(?:\\p{Lu}\\S*"
                        + " ){1,5}[-–—] \\p{Lu}");

    /** A label and what it labels: {@code Licence: MIT.} */
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:[\\p{L}\\d.&'’-]+ ){0,2}[\\p{L}\\d.&'’-]+:\\s|^[\\p{L}\\d]{1,10}[：:]");

    /** What stands elsewhere on the page. */
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)\\b(?:figure|fig\\.|table|appendix|section|listing|tabulk[ay]|tabel[ai]|obráz(?:ek|ku)|rysun(?:ek|ku))"
                        + " ?\\d|\\b(?:as follows|the"
                        + " following|(?:shown|listed|described|available|linked|found|seen)"
                        + " (?:here|below|above))\\b|\\b(?:below|here)[.!]$|\\b(?:results?|figures?|charts?|examples?|code|snippets?|lists?|images?|diagrams?|videos?)"
                        + " (?:below|above)\\b|[如见][上下]?[图表]|[图表] ?\\d|如下");

    private static final double SHOUTED = 0.5; // of the letters

    private Quotable() {}

    static boolean is(String sentence, String tongue) {
        return isOfFairLength(sentence)
                && isWhole(sentence)
                && !CLUTTER.matcher(sentence).find()
                && !LABEL.matcher(sentence).find()
                && !ELSEWHERE.matcher(sentence).find()
                && isBalanced(sentence)
                && isMostlyLetters(sentence)
                && !isShouted(sentence)
                && !Teaser.is(sentence, tongue)
                && !Boilerplate.is(sentence, tongue);
    }

    private static boolean isOfFairLength(String sentence) {
        int length = sentence.length();
        return Script.isHan(sentence)
                ? length >= SHORTEST_HAN && length <= LONGEST_HAN
                : length >= SHORTEST && length <= LONGEST;
    }

    private static boolean isWhole(String sentence) {
        var told =
                SMALL_NAME.matcher(sentence).matches()
                        ? Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1)
                        : sentence;
        return WHOLE.matcher(told).matches();
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

    private static boolean isShouted(String sentence) {
        long letters = sentence.chars().filter(Character::isLetter).count();
        return sentence.chars().filter(Character::isUpperCase).count() > letters * SHOUTED;
    }
}
