package dev.docket.article.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text: by its script where the script decides, else by its commonest
 * words, endings and letters, with what the publisher declares as the first guess.
 */
public final class LanguageIdentifier {

    /** What is returned when nothing can be said (BCP 47). */
    public static final String UNKNOWN = "und";

    /** More text than this says nothing new. */
    private static final int ENOUGH = 5000;

    private LanguageIdentifier() {}

    /**
     * The language of {@code text} as a BCP 47 primary tag, such as {@code en} or {@code zh}.
     *
     * @param declared what the publisher says, as any BCP 47 tag; decides where the text is too
     *     short or too strange to tell
     * @return {@link #UNKNOWN} if neither text nor publisher says anything
     */
    public static String identify(String text, @Nullable String declared) {
        var sample = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        var prior = primary(declared);
        var script = new Script(sample);
        return switch (script.main()) {
            case HAN, HIRAGANA, KATAKANA ->
                    script.kana() * 10 >= script.of(Character.UnicodeScript.HAN) ? "ja" : "zh";
            case HANGUL -> "ko";
            case CYRILLIC -> Cyrillic.identify(sample, prior);
            case GREEK -> "el";
            case HEBREW -> "he";
            case ARABIC -> sample.matches("(?s).*[پچژگ].*") ? "fa" : "ar";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case LATIN -> Latin.identify(sample, prior);
            default -> prior;
        };
    }

    private static String primary(@Nullable String declared) {
        if (declared == null || declared.isBlank()) {
            return UNKNOWN;
        }
        var tag = declared.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (tag) {
            case "cz" -> "cs"; // the country, where the language is meant: a common slip
            case "jp" -> "ja";
            case "cn" -> "zh";
            case "nb", "nn" -> "no";
            default -> tag.matches("[a-z]{2,3}") ? tag : UNKNOWN;
        };
    }
}
