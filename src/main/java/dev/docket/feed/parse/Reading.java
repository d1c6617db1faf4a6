package dev.docket.feed.parse;

/** What came of reading a document as a feed. */
public sealed interface Reading {

    /** It is one, though perhaps a damaged or an empty one. */
    record Feed(ParsedFeed feed) implements Reading {}

    /** It is none; {@code reason} is a sentence for the operator without its full stop. */
    record NoFeed(String reason) implements Reading {}
}
