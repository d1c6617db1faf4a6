package dev.docket.feed;

/** What came of looking at a source without keeping anything. */
public sealed interface PreviewOutcome {

    /** It can be read. */
    record Shown(Preview preview) implements PreviewOutcome {}

    /** It cannot; {@code reason} is a sentence without its full stop. */
    record Failed(String reason) implements PreviewOutcome {}
}
