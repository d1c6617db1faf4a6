package dev.docket.story.summary.sentence;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The dots that end a word and no sentence, in English, Czech and Polish. */
final class Abbreviations {

    /** Never the last word of a sentence. */
    private static final Set<String> WITHIN =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "st", "vs", "e.g", "i.e", "eg", "ie", "cf",
                    "approx", "gen", "sen", "rep", "gov", "např", "tzv", "tj", "tzn", "mj", "cca",
                    "resp", "popř", "příp", "ing", "mgr", "rndr", "judr", "mudr", "sv", "ul", "np",
                    "m.in", "tzw", "inż", "hab", "św", "im", "ks", "płk", "por", "zob", "wg", "ok");

    /** Short for something before a number only: {@code no. 4}, and not {@code "He said no."}. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of(
                    "no", "nos", "fig", "sec", "eq", "vol", "pp", "ch", "art", "str", "č", "čl",
                    "odst", "obr", "r", "s", "godz", "nr", "rys", "poz", "ust", "lit");

    /** At the end of sentences as well as within them. */
    private static final Set<String> EITHER =
            Set.of(
                    "inc", "ltd", "corp", "co", "llc", "bros", "etc", "al", "jr", "sr", "u.s",
                    "u.k", "e.u", "u.n", "d.c", "ph.d", "a.m", "p.m", "jan", "feb", "mar", "apr",
                    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "apod", "atd", "aj",
                    "tis", "mil", "mld", "tys", "mln", "a.s", "s.r.o", "sp", "itd", "itp", "r",
                    "st", "hod");

    /** Words that begin sentences and seldom follow an abbreviation in capitals. */
    private static final Pattern OPENER =
            Pattern.compile(
                    "[\"“„]?(?:The|A|An|It|Its|In|On|At|As|But|And|For|This|That|These|They|He|She"
                            + "|We|You|If|When|While|With|However|To|V|Ve|Na|Podle|Model|Firma"
                            + "|W|We|Do|Od|Według|Nowy|Spółka)\\b.*",
                    Pattern.DOTALL);

    private static final Pattern INITIAL = Pattern.compile("[\"“„(]?\\p{Lu}");
    private static final Pattern ORDINAL = Pattern.compile("[\"“„(]?\\d{1,2}");

    private Abbreviations() {}

    /**
     * Whether the dot after {@code word} ends no sentence.
     *
     * @param rest what follows the dot, without the blanks before it
     */
    static boolean goesOn(String word, String rest) {
        var bare = word.replaceFirst("^[\"“„(]+", "").toLowerCase(Locale.ROOT);
        boolean number = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        return INITIAL.matcher(word).matches()
                || WITHIN.contains(bare)
                || (number && (BEFORE_NUMBERS.contains(bare) || ORDINAL.matcher(word).matches()))
                || (EITHER.contains(bare) && !OPENER.matcher(rest).matches());
    }
}
