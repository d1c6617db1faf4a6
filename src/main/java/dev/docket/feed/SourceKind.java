package dev.docket.feed;

import java.util.Locale;

/** How a source shows what is new. */
public enum SourceKind {
    /** RSS, RDF, Atom or JSON Feed. */
    FEED,
    /** A web page that lists its articles; read by its structure, or by {@link Selectors}. */
    PAGE,
    /** A sitemap or an index of sitemaps (sitemaps.org), also one for news. */
    SITEMAP,
    /** The releases or tags of a repository on GitHub, as Atom. */
    RELEASES,
    /** What an organisation on Hugging Face publishes: models, datasets or collections. */
    HUB,
    /** Any JSON document, read by {@link Pointers}. */
    JSON;

    /** {@code feed}, {@code page} and so on. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether robots.txt has a say: for what publishers made for people or search engines to read,
     * but not for what they made for programs like us.
     */
    public boolean isCrawled() {
        return switch (this) {
            case PAGE, SITEMAP, JSON -> true;
            case FEED, RELEASES, HUB -> false;
        };
    }
}
