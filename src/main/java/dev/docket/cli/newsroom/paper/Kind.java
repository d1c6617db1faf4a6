package dev.docket.cli.newsroom.paper;

/** How an outlet tells the world that it has something new. */
public enum Kind {
    /** RSS 2.0. */
    RSS("application/rss+xml"),
    /** Atom, RFC 4287. */
    ATOM("application/atom+xml"),
    /** RSS 1.0, which is RDF. */
    RDF("application/rdf+xml"),
    /** JSON Feed 1.1. */
    JSON("application/feed+json"),
    /** No feed at all: the index page has to be read. */
    HTML("text/html");

    private final String mediaType;

    Kind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What such a document is served as, without its charset. */
    public String mediaType() {
        return mediaType;
    }
}
