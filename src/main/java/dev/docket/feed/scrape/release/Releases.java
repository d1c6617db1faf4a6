package dev.docket.feed.scrape.release;

import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the titles of releases whole: {@code v2.1.0} alone says nothing in a list of news. */
public final class Releases {

    private static final Pattern TAG = Pattern.compile(".*/releases/tag/([^/?#]+).*");
    private static final Pattern EARLY =
            Pattern.compile(
                    "(?i).*(?:(?<![a-z])(?:alpha|beta|preview|pre|dev|nightly|canary)(?![a-z])|\\d[.-]?(?:rc|a|b|alpha|beta|dev)[.-]?\\d*(?![a-z]))(?:.*)");
    private static final Pattern SAID = Pattern.compile("(?i)pre-?release");

    private Releases() {}

    /**
     * The same releases with whole titles.
     *
     * @param address of the feed, under {@code /owner/repository/}
     */
    public static ParsedFeed whole(ParsedFeed feed, URI address) {
        var repository = RepositoryAddress.of(address).repository();
        var entries =
                feed.entries().stream()
                        .map(entry ->
                                new ParsedEntry(
                                        entry.guid(),
                                        title(entry, repository),
                                        entry.link(),
                                        entry.published(),
                                        entry.author(),
                                        entry.html(),
                                        entry.full()))
                        .toList();
        return feed.with(entries);
    }

    private static String title(ParsedEntry entry, String repository) {
        var tag = TAG.matcher(entry.link() == null ? "" : entry.link());
        var version = tag.matches() ? tag.group(1) : "";
        var said = entry.title().isEmpty() ? version : entry.title();
        var whole = plain(said).contains(plain(repository)) ? said : repository + " " + said;
        boolean early = EARLY.matcher(version.isEmpty() ? said : version).matches();
        return (early && !SAID.matcher(whole).find() ? whole + " (pre-release)" : whole).strip();
    }

    /** {@code OLMo-core}, {@code olmo_core} and {@code OLMo core} are one name. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
