package dev.docket.delivery.chat;

import java.util.Locale;

/** Where teams talk. */
public enum Platform {
    SLACK,
    DISCORD;

    /** As it is stored, and the name of its channel: {@code slack}, {@code discord}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
