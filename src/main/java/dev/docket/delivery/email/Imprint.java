package dev.docket.delivery.email;

import dev.docket.platform.mail.AddressCheck;
import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Valid;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailHead.From;
import dev.docket.platform.mail.MailHead.Mailing;
import java.net.URI;

/**
 * Who mail is from, as configured.
 *
 * @param postal name and place of the sender, or empty
 * @param unsubscribe the address that takes mail to unsubscribe
 */
record Imprint(From from, String postal, MailAddress unsubscribe) {

    /**
     * @throws IllegalArgumentException if an address in the configuration is none
     */
    static Imprint of(MailConfig config) {
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

    Mailing mailing(String edition, MailReader reader) {
        var byMail = "mailto:%s?subject=unsubscribe-%s".formatted(unsubscribe, reader.token());
        return new Mailing(edition, reader.unsubscribe(), URI.create(byMail), true);
    }
}
