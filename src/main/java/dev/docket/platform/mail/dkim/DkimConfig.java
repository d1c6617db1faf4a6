package dev.docket.platform.mail.dkim;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * How mail is signed. The keys make themselves; publish their DNS records before the first mail.
 */
@ConfigMapping(prefix = "docket.dkim")
public interface DkimConfig {

    /** Whether Docket signs its mail. Switch it off where the mail server signs. */
    @WithDefault("true")
    boolean enabled();

    /**
     * The domain that signs, in its ASCII form: the sender's, or one above it. By default that of
     * {@code docket.smtp.from}.
     */
    Optional<String> domain();

    /** Names the RSA key in DNS. Another selector gets a key of its own. */
    @WithDefault("docket")
    String rsaSelector();

    /** Names the Ed25519 key in DNS. Another selector gets a key of its own. */
    @WithDefault("docket-ed")
    String ed25519Selector();
}
