package dev.docket.feed.scrape;

import dev.docket.feed.SourceKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a source usually lists, by which a change of its layout shows. Like any habit it can be
 * broken: what stays different long enough becomes usual.
 *
 * @param usualItems how many entries; 0 if that is not known yet
 * @param usuallyDated whether nearly all of them had dates
 * @param usuallyLinked whether they led to different addresses
 */
public record Habit(int usualItems, boolean usuallyDated, boolean usuallyLinked) {

    public static final Habit UNKNOWN = new Habit(0, false, false);

    /** A list of fewer goes up and down by itself. */
    private static final int LEAST = 6;

    private static final int MUCH_LESS = 3;
    private static final int SEVERAL = 3;
    private static final double NEARLY_ALL = 0.9;

    /** Six visits in doubt make 24 usual items 5, which nobody would miss. */
    private static final double FADING = 0.8;

    /** Whether there is something to compare with. */
    public boolean isKnown() {
        return usualItems > 0;
    }

    /** What makes this list useless, so that nothing of it must be kept; empty if nothing. */
    public Optional<String> nonsense(SourceKind kind, ParsedFeed feed) {
        int items = feed.entries().size();
        if (kind != SourceKind.SITEMAP && same(feed.entries(), ParsedEntry::title)) {
            return Optional.of(
                    "All %d articles have the same title, \"%s\":%s"
                            .formatted(items, feed.entries().getFirst().title(), advice(kind)));
        }
        return usuallyLinked && same(feed.entries(), ParsedEntry::link)
                ? Optional.of(
                        "All %d articles lead to one address where they used to lead to different ones:%s"
                                .formatted(items, advice(kind)))
                : Optional.empty();
    }

    /** What is suspicious about this list after all that came before; empty if nothing. */
    public Optional<String> doubt(SourceKind kind, ParsedFeed feed) {
        if (usualItems < LEAST) {
            return Optional.empty();
        }
        if (feed.entries().size() * MUCH_LESS < usualItems) {
            return Optional.of(fewer(kind, feed.entries().size()));
        }
        boolean undated = feed.entries().stream().allMatch(entry -> entry.published() == null);
        return usuallyDated && undated
                ? Optional.of("No article shows a date where nearly all used to:" + advice(kind))
                : Optional.empty();
    }

    private String fewer(SourceKind kind, int items) {
        var listed = items == 1 ? "1 article" : (items == 0 ? "no" : items) + " articles";
        return "The %s lists %s where it used to list %d%s"
                .formatted(
                        noun(kind),
                        listed,
                        usualItems,
                        kind == SourceKind.FEED ? "" : ":" + advice(kind));
    }

    private static String noun(SourceKind kind) {
        return switch (kind) {
            case PAGE -> "page";
            case SITEMAP -> "sitemap";
            case FEED, RELEASES -> "feed";
            case HUB, JSON -> "answer";
        };
    }

    private static String advice(SourceKind kind) {
        return switch (kind) {
            case PAGE -> " its layout has probably changed; check the selectors";
            case JSON -> " its form has probably changed; check the pointers";
            case FEED, RELEASES, HUB, SITEMAP -> " something has probably changed at the publisher";
        };
    }

    /** The habit after a visit that raised no doubt. */
    public Habit after(ParsedFeed feed) {
        int items = feed.entries().size();
        var dated = feed.entries().stream().filter(entry -> entry.published() != null).count();
        return new Habit(
                Math.max(items, (3 * usualItems + items) / 4),
                items > 0 && dated >= NEARLY_ALL * items,
                !same(feed.entries(), ParsedEntry::link));
    }

    /** The habit after a visit in doubt. */
    public Habit faded() {
        return new Habit((int) (usualItems * FADING), usuallyDated, usuallyLinked);
    }

    private static boolean same(
            List<ParsedEntry> entries, Function<ParsedEntry, @Nullable String> property) {
        return entries.size() >= SEVERAL
                && entries.stream()
                                .map(property)
                                .map(value -> Objects.requireNonNullElse(value, ""))
                                .distinct()
                                .count()
                        == 1;
    }
}
