package dev.docket.platform.database;

import org.jspecify.annotations.Nullable;

/** The database can't be had; the message says why and what to do. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public DatabaseException(String message) {
        this(message, null);
    }
}
