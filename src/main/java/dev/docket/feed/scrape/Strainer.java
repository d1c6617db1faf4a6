package dev.docket.feed.scrape;

import dev.docket.feed.Sieve;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.platform.http.WebAddress;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Leaves out the entries that a source's {@link Sieve} does not want. */
public final class Strainer {

    /** More of a text is never looked at: a pattern can be slow, and the beginning tells. */
    private static final int LONGEST = 20_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SIGNS_A_WORD = 2;

    private final Sieve sieve;
    private final Pattern wanted;

    /**
     * Strains by these rules.
     *
     * @throws IllegalArgumentException if {@code mustMatch} is no pattern; the message says why
     */
    public Strainer(Sieve sieve) {
        this.sieve = sieve;
        this.wanted = pattern(sieve.mustMatch() == null ? "" : sieve.mustMatch().strip());
    }

    private static Pattern pattern(String words) {
        boolean isPattern = words.length() > 2 && words.startsWith("/") && words.endsWith("/");
        var form =
                isPattern
                        ? words.substring(1, words.length() - 1)
                        : Arrays.stream(words.split(",", -1))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .map(Strainer::whole)
                                .collect(Collectors.joining("|"));
        return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** "open" is not found in "opening"; Chinese has no gaps between its words. */
    private static String whole(String word) {
        boolean gaps = word.codePoints().noneMatch(Character::isIdeographic);
        var quoted = Pattern.quote(word);
        return gaps ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : quoted;
    }

    /** What passes, in the same order. */
    public ParsedFeed strain(ParsedFeed feed) {
        return sieve.equals(Sieve.NONE)
                ? feed
                : feed.with(feed.entries().stream().filter(this::passes).toList());
    }

    private boolean passes(ParsedEntry entry) {
        var text = entry.title() + " " + Jsoup.parseBodyFragment(entry.html()).text();
        var part = text.substring(0, Math.min(LONGEST, text.length()));
        return words(part) >= sieve.minimumWords() && wanted.matcher(part).find() && isBelow(entry);
    }

    private boolean isBelow(ParsedEntry entry) {
        if (sieve.path() == null) {
            return true;
        }
        return WebAddress.isOne(entry.link())
                && String.valueOf(WebAddress.of(String.valueOf(entry.link())).getPath())
                        .startsWith(sieve.path());
    }

    /** Words between gaps; two Chinese signs make about one. */
    static long words(String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        var others = text.codePoints().filter(point -> !Character.isIdeographic(point));
        var spaced =
                others.collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return WORD.matcher(spaced).results().count() + signs / SIGNS_A_WORD;
    }
}
