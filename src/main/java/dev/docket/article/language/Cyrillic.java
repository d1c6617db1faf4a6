package dev.docket.article.language;

import java.util.Locale;

/** Tells the larger Cyrillic languages by the letters that only one of them has. */
final class Cyrillic {

    private Cyrillic() {}

    static String identify(String text, String prior) {
        var lower = text.toLowerCase(Locale.ROOT);
        int ukrainian = count(lower, "іїєґ");
        int russian = count(lower, "ыэё");
        int serbian = count(lower, "ђјљњћџ");
        int bulgarian = russian + ukrainian == 0 ? count(lower, "ъ") : 0;
        int most = Math.max(Math.max(ukrainian, russian), Math.max(serbian, bulgarian));
        if (most == 0) {
            return prior.equals(LanguageIdentifier.UNKNOWN) ? "ru" : prior;
        }
        return most == russian ? "ru" : most == ukrainian ? "uk" : most == serbian ? "sr" : "bg";
    }

    private static int count(String text, String letters) {
        return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }
}
