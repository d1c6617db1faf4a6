package dev.docket.platform.security;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other sites from posting our forms (CSRF): a form carries a token signed for the random
 * value in the reader's cookie, which another site can neither read nor set (signed double-submit
 * cookie, OWASP CSRF Prevention Cheat Sheet).
 */
@Singleton
public class FormTokens {

    /** The cookie's name; send it HttpOnly and SameSite=Lax. */
    public static final String COOKIE = "docket_form";

    private static final String PURPOSE = "form";

    private final SignedTokens tokens;
    private final SecureRandom random = new SecureRandom();

    public FormTokens(SignedTokens tokens) {
        this.tokens = tokens;
    }

    /** A cookie's value and the token for the forms of a page that goes out with it. */
    public record FormToken(String cookie, String token) {}

    /** A token for the cookie that the reader has, or for a new one. */
    public FormToken issue(@Nullable String cookie) {
        var value = cookie == null || cookie.isBlank() ? fresh() : cookie;
        return new FormToken(value, tokens.sign(PURPOSE, value));
    }

    public boolean valid(@Nullable String cookie, @Nullable String token) {
        return cookie != null
                && token != null
                && tokens.verify(PURPOSE, token).filter(cookie::equals).isPresent();
    }

    private String fresh() {
        var bytes = new byte[18];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
