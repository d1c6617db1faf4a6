package dev.docket.platform.mail;

import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Valid;
import dev.docket.platform.mail.MailHead.From;
import dev.docket.platform.mail.MailHead.Mailing;
import java.net.URI;

/**
 * Who mail is from, as configured.
 *
 * @param postal name and place of the sender, or empty
 * @param unsubscribe the address that takes mail to unsubscribe
 */
public record Imprint(From from, String postal, MailAddress unsubscribe) {

    /**
     * Reads it from the configuration.
     *
     * @throws IllegalArgumentException if an address there is none
     */
    public static Imprint of(MailConfig config) {
        return new Imprint(
                new From(config.senderName(), address("docket.smtp.from", config.from())),
                config.postalAddress().orElse(""),
                address(
                        "docket.smtp.unsubscribe-address",
                        config.unsubscribeAddress().orElse(config.from())));
    }

    private static MailAddress address(String key, String configured) {
        return switch (AddressCheck.of(configured)) {
            case Valid(var address) -> address;
            case Invalid(var problem) ->
                    throw new IllegalArgumentException(
                            key + " is no mail address (" + problem + "): " + configured);
        };
    }

    /**
     * What a message belongs to. A mail to unsubscribe carries the token that ends the link.
     *
     * @param leave the link to unsubscribe
     * @param bulk false for a message that answers one person's action
     */
    public Mailing mailing(String label, URI leave, boolean bulk) {
        var path = leave.getPath();
        var token = path.substring(path.lastIndexOf('/') + 1);
        var byMail = "mailto:%s?subject=unsubscribe-%s".formatted(unsubscribe, token);
        return new Mailing(label, leave, URI.create(byMail), bulk);
    }
}
