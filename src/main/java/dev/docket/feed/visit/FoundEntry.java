package dev.docket.feed.visit;

import dev.docket.feed.parse.ParsedEntry;
import dev.docket.platform.http.WebAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a visit found it, made fit for the database.
 *
 * @param content what it says, see {@link Content}
 */
public record FoundEntry(
        String guid,
        @Nullable String link,
        String title,
        @Nullable String author,
        @Nullable Instant published,
        Body body,
        String content) {

    public record Body(String html, boolean full) {}

    /** The order in which entries of one visit are kept: as they came out, the undated last. */
    static final Comparator<FoundEntry> ORDER =
            Comparator.comparing(
                            FoundEntry::published, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(FoundEntry::guid)
                    .thenComparing(FoundEntry::title);

    private static final Instant BEFORE_THE_WEB = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_LINK = 4000;

    static FoundEntry of(ParsedEntry entry, Instant now) {
        var title = Storable.text(entry.title(), LONGEST_TITLE);
        var html = Storable.text(entry.html(), Integer.MAX_VALUE);
        var link =
                Optional.ofNullable(entry.link())
                        .filter(WebAddress::isOne) // a link may say "javascript:" as well
                        .filter(address -> address.length() <= LONGEST_LINK)
                        .map(address -> Storable.text(address, LONGEST_LINK))
                        .orElse(null);
        return new FoundEntry(
                guid(entry, link, title),
                link,
                title,
                entry.author() == null ? null : Storable.text(entry.author(), LONGEST_TITLE),
                believable(entry.published(), now),
                new Body(html, entry.full()),
                Content.of(title, html));
    }

    private static String guid(ParsedEntry entry, @Nullable String link, String title) {
        if (entry.guid() != null) {
            return Storable.text(entry.guid(), LONGEST_LINK);
        }
        return link == null ? "title:" + Fingerprint.of(title + entry.html()) : link;
    }

    private static @Nullable Instant believable(@Nullable Instant date, Instant now) {
        boolean absurd =
                date != null
                        && (date.isBefore(BEFORE_THE_WEB) || date.isAfter(now.plus(CLOCKS_DIFFER)));
        return absurd ? null : date;
    }

    /** Tells it from the others of its source. */
    public String key() {
        return Fingerprint.of(guid + "\n" + link + "\n" + title);
    }
}
