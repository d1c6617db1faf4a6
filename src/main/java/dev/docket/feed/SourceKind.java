package dev.docket.feed;

/** How a source shows what is new. */
public enum SourceKind {
    /** RSS, RDF, Atom or JSON Feed. */
    FEED,
    /** A web page that lists its articles; read by its structure, or by {@link Selectors}. */
    PAGE
}
