package dev.docket.feed.date;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Months by name, whole or shortened, in the languages of the sources we know. */
final class Months {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** The beginnings that tell a month, without accents. */
    private static final List<List<String>> BEGINNINGS =
            List.of(
                    List.of("jan", "ene", "gen", "led", "sty", "ιαν", "янв"),
                    List.of("feb", "fev", "unor", "lut", "φεβ", "фев"),
                    List.of("mar", "maa", "brez", "μαρ", "мар"),
                    List.of("apr", "avr", "abr", "dub", "kwi", "απρ", "апр"),
                    List.of("may", "mai", "maj", "mag", "mei", "kvet", "μαι", "мая", "май", "маи"),
                    List.of("jun", "juin", "giu", "cerv", "cze", "ιουν", "июн"),
                    List.of("jul", "juil", "lug", "cervenec", "cervence", "lip", "ιουλ", "июл"),
                    List.of("aug", "aou", "ago", "srp", "sie", "αυγ", "авг"),
                    List.of("sep", "set", "zar", "wrz", "σεπ", "сен"),
                    List.of("oct", "okt", "ott", "out", "rij", "paz", "οκτ", "окт"),
                    List.of("nov", "lis", "νοε", "ноя"),
                    List.of("dec", "dez", "des", "dic", "pros", "gru", "δεκ", "дек"));

    private Months() {}

    /** 1 to 12; the longest beginning wins, for {@code cervenec} is not {@code cerven}. */
    static Optional<Integer> number(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
        int best = 0;
        int length = 0;
        for (int month = 1; month <= BEGINNINGS.size(); month++) {
            for (var beginning : BEGINNINGS.get(month - 1)) {
                if (plain.startsWith(beginning) && beginning.length() > length) {
                    best = month;
                    length = beginning.length();
                }
            }
        }
        return best == 0 ? Optional.empty() : Optional.of(best);
    }
}
