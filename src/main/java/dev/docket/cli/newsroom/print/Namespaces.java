package dev.docket.cli.newsroom.print;

/** XML namespaces of the feed formats. */
final class Namespaces {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RSS_1 = "http://purl.org/rss/1.0/";

    private Namespaces() {}
}
