package dev.docket.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The mail server to hand mail to, and who it is from. */
@ConfigMapping(prefix = "docket.smtp")
public interface MailConfig {

    /** Name or address of the mail server. Without it, mail is kept in the built-in outbox. */
    Optional<String> host();

    /** TCP port of the mail server. */
    @WithDefault("587")
    int port();

    /**
     * How the connection is protected: {@code none}, {@code starttls} (required) or {@code tls}.
     */
    @WithDefault("starttls")
    Security security();

    /** Name to log in with. Without it, Docket does not log in. */
    Optional<String> user();

    /** Password to log in with; only sent over TLS, or to this machine. */
    Optional<String> password();

    /** How long to wait for a connection and for each answer of the server. */
    @WithDefault("30s")
    Duration timeout();

    /** How long a connection is kept open for the next message. */
    @WithDefault("20s")
    Duration idle();

    /** The address that mail comes from; its domain also names the lists and the messages. */
    @WithDefault("digest@docket.example")
    String from();

    /** The name beside the sender's address. */
    @WithDefault("Docket")
    String senderName();

    /** Who is behind the digest and where, in one line at the end of every mail. */
    Optional<String> postalAddress();

    /** Where mail with "unsubscribe" in its subject goes. By default the sender's address. */
    Optional<String> unsubscribeAddress();

    /** How a connection to the mail server is protected. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /** The domain of {@link #from()}. */
    default String domain() {
        return from().substring(from().lastIndexOf('@') + 1);
    }
}
