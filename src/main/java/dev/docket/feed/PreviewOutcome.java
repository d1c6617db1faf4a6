package dev.docket.feed;

/** What came of looking at a source without keeping anything. */
public sealed interface PreviewOutcome {

    /** It can be read. */
    record Readable(Preview preview) implements PreviewOutcome {}

    /** It cannot; {@code reason} is a sentence without its full stop. */
    record Unreadable(String reason) implements PreviewOutcome {}
}
