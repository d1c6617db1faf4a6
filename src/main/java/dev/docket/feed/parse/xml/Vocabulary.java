package dev.docket.feed.parse.xml;

import java.util.List;
import java.util.Locale;

/** Whose word an element is: most of them know a "title" or a "link", few mean the entry's. */
public enum Vocabulary {
    /** That of the feed itself: RSS, Atom, CDF and what claims to be one of them. */
    FEED,
    DC,
    DCTERMS,
    CONTENT,
    MEDIA,
    ITUNES,
    FEEDBURNER,
    XHTML,
    /** Anything else. */
    OTHER;

    private record Sign(String part, Vocabulary vocabulary) {}

    /** What is part of the namespace's name, in lower case; versions and slashes differ widely. */
    private static final List<Sign> NAMESPACES =
            List.of(
                    new Sign("w3.org/2005/atom", FEED),
                    new Sign("purl.org/atom/ns", FEED),
                    new Sign("purl.org/rss/1.0/modules/content", CONTENT),
                    new Sign("purl.org/rss/1.0/modules/rss091", FEED),
                    new Sign("purl.org/rss/1.0/modules", OTHER), // before RSS 1.0 itself
                    new Sign("purl.org/rss/1.0", FEED),
                    new Sign("purl.org/net/rss1.1", FEED),
                    new Sign("netscape.com/rdf/simple", FEED),
                    new Sign("channel.netscape.com/rdf", FEED),
                    new Sign("backend.userland.com/rss", FEED),
                    new Sign("harvard.edu/tech/rss", FEED),
                    new Sign("purl.org/dc/elements", DC),
                    new Sign("purl.org/dc/terms", DCTERMS),
                    new Sign("search.yahoo.com/mrss", MEDIA),
                    new Sign("podcast-1.0.dtd", ITUNES),
                    new Sign("itunes.com", ITUNES),
                    new Sign("feedburner", FEEDBURNER),
                    new Sign("w3.org/1999/xhtml", XHTML));

    static Vocabulary ofNamespace(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT);
        for (var sign : NAMESPACES) {
            if (lower.contains(sign.part())) {
                return sign.vocabulary();
            }
        }
        return OTHER;
    }

    /** For a prefix that the document forgot to declare. */
    static Vocabulary ofPrefix(String prefix) {
        return switch (prefix) {
            case "", "atom", "atom10", "a10", "rss" -> FEED;
            case "dc" -> DC;
            case "dcterms" -> DCTERMS;
            case "content" -> CONTENT;
            case "media" -> MEDIA;
            case "itunes" -> ITUNES;
            case "feedburner", "pheedo" -> FEEDBURNER;
            case "xhtml", "html" -> XHTML;
            default -> OTHER;
        };
    }
}
