package dev.docket.platform.mail.dkim;

import dev.docket.platform.mail.Imprint;
import dev.docket.platform.mail.MailConfig;
import jakarta.inject.Singleton;
import java.util.List;

/** What the operator has to publish in DNS, so that others can check our mail. */
@Singleton
public class DkimRecords {

    private final DkimConfig config;
    private final MailConfig mail;
    private final DkimKeys keys;

    DkimRecords(DkimConfig config, MailConfig mail, DkimKeys keys) {
        this.config = config;
        this.mail = mail;
        this.keys = keys;
    }

    /** One record for each key; none if Docket does not sign. Makes the keys if need be. */
    public List<DkimRecord> all() {
        return config.enabled()
                ? keys.all().stream().map(key -> key.recordIn(domain(config, mail))).toList()
                : List.of();
    }

    /** The domain that signs. */
    static String domain(DkimConfig config, MailConfig mail) {
        return config.domain().orElseGet(() -> Imprint.of(mail).from().address().domain());
    }
}
