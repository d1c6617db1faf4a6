package dev.docket.desk.page;

import dev.docket.feed.SourceKind;

/** Kinds of sources in words, and what can be told of how they are read. */
final class SourceKinds {

    private SourceKinds() {}

    static String words(SourceKind kind) {
        return switch (kind) {
            case FEED -> "feed";
            case PAGE -> "web page";
            case SITEMAP -> "sitemap";
            case RELEASES -> "releases of a repository";
            case HUB -> "list of an organisation on Hugging Face";
            case JSON -> "JSON document";
        };
    }

    static boolean hasSelectors(SourceKind kind) {
        return kind == SourceKind.PAGE;
    }

    /** Whether a first visit follows it to further pages, or other sitemaps. */
    static boolean hasPages(SourceKind kind) {
        return switch (kind) {
            case PAGE, SITEMAP, JSON -> true;
            case FEED, RELEASES, HUB -> false;
        };
    }
}
