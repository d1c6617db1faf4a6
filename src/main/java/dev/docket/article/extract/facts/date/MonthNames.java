package dev.docket.article.extract.facts.date;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Months by name in the languages of the press, from the JDK's own locale data (CLDR). */
final class MonthNames {

    private static final List<String> LANGUAGES =
            List.of(
                    "en", "de", "de-AT", "fr", "es", "it", "pt", "nl", "cs", "pl", "sk", "sv", "da",
                    "nb", "fi", "hu", "ro", "ru", "uk", "bg", "hr", "sl", "el", "tr", "ca", "id",
                    "vi");

    private static final int SHORTEST = 3;

    private static final Map<String, Month> BY_NAME = byName();

    private MonthNames() {}

    /** The month of a name such as {@code März}, {@code Sept.} or {@code ledna}. */
    static Optional<Month> of(String name) {
        return Optional.ofNullable(BY_NAME.get(plain(name)));
    }

    private static Map<String, Month> byName() {
        var names = new TreeMap<String, Month>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                spellings(month, Locale.forLanguageTag(language))
                        .forEach(each -> names.putIfAbsent(each, month));
            }
        }
        names.put("sept", Month.SEPTEMBER);
        names.put("mär", Month.MARCH);
        return names;
    }

    private static Stream<String> spellings(Month month, Locale locale) {
        return Stream.of(
                        TextStyle.FULL,
                        TextStyle.FULL_STANDALONE,
                        TextStyle.SHORT,
                        TextStyle.SHORT_STANDALONE)
                .map(style -> plain(month.getDisplayName(style, locale)))
                .filter(name -> name.length() >= SHORTEST && Character.isLetter(name.charAt(0)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
