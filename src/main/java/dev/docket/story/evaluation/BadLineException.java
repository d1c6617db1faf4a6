package dev.docket.story.evaluation;

import org.jspecify.annotations.Nullable;

/** A line that is not an article; the message says which and why. */
public final class BadLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final long number;

    BadLineException(long number, String reason, @Nullable Throwable cause) {
        super("line " + number + ": " + reason, cause);
        this.number = number;
    }

    /** The line's number, from 1. */
    public long number() {
        return number;
    }
}
