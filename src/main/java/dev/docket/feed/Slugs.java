package dev.docket.feed;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes short names for addresses and logs out of names in any script. */
final class Slugs {

    private static final int LONGEST = 48;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Slugs() {}

    /** Letters, digits and single hyphens; {@code source} if the name has none of them. */
    static String of(String name) {
        String latin;
        synchronized (LATIN) {
            latin = LATIN.transliterate(name);
        }
        var slug = trim(latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        return slug.isEmpty()
                ? "source"
                : trim(slug.substring(0, Math.min(slug.length(), LONGEST)));
    }

    /** The same, with a number behind it if it is taken. */
    static String free(String name, Predicate<String> taken) {
        var slug = of(name);
        var candidate = slug;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = slug + "-" + number;
        }
        return candidate;
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
