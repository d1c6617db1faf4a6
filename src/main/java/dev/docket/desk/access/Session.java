package dev.docket.desk.access;

import dev.docket.desk.DeskPassword;
import dev.docket.platform.security.SignedTokens;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The time between logging in and out. It lives in a signed cookie, so that every replica knows it
 * and none keeps it; it ends by itself, and with the password that opened it.
 */
@Singleton
public class Session {

    /** The cookie's name; HttpOnly, SameSite=Strict, for the desk only. */
    public static final String COOKIE = "docket_desk";

    /** A working day. */
    public static final Duration LENGTH = Duration.ofHours(12);

    private static final String PURPOSE = "desk";

    private final SignedTokens tokens;
    private final DeskPassword password;
    private final InstantSource clock;

    public Session(SignedTokens tokens, DeskPassword password, InstantSource clock) {
        this.tokens = tokens;
        this.password = password;
        this.clock = clock;
    }

    /**
     * Opens a session.
     *
     * @return the cookie's value
     */
    public String open() {
        var fingerprint = password.fingerprint().orElseThrow();
        return tokens.sign(PURPOSE, fingerprint, clock.instant().plus(LENGTH));
    }

    public boolean isOpen(@Nullable String cookie) {
        return cookie != null
                && tokens.verify(PURPOSE, cookie)
                        .filter(signed -> password.fingerprint().filter(signed::equals).isPresent())
                        .isPresent();
    }
}
