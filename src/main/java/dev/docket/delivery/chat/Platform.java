package dev.docket.delivery.chat;

import java.util.Locale;

/** Where teams talk. */
public enum Platform {
    SLACK(false),
    DISCORD(true);

    private final boolean knowsAgain;

    Platform(boolean knowsAgain) {
        this.knowsAgain = knowsAgain;
    }

    /**
     * Whether it knows a bot's message again by its nonce and shows it once. Where it does not, a
     * message whose answer was lost is not posted again: at most once.
     */
    boolean knowsAgain() {
        return knowsAgain;
    }

    /** As it is stored, and the name of its channel: {@code slack}, {@code discord}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
