package dev.docket.platform.mail.dkim;

import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.security.Secrets;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Signs as one replica of a service with this database and these settings does. */
public final class DkimFixture {

    private final DkimConfig config;
    private final MailConfig mail;
    private final DkimKeys keys;

    public DkimFixture(Jdbi jdbi, Map<String, String> settings) {
        this.config = MailConfigs.of(DkimConfig.class, settings);
        this.mail = MailConfigs.of(MailConfig.class, settings);
        this.keys = new DkimKeys(new Secrets(jdbi), config);
    }

    public MailSigner signer() {
        return new MailSigner(config, mail, keys);
    }

    /** What is in DNS. */
    public List<DkimRecord> records() {
        return new DkimRecords(config, mail, keys).all();
    }
}
