package dev.docket.platform.mail.dkim;

import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.RawMail;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Signs mail on its way out, as configured. */
@Singleton
public class MailSigner {

    private final DkimConfig config;
    private final MailConfig mail;
    private final DkimKeys keys;
    private @Nullable DkimSigner signer;

    MailSigner(DkimConfig config, MailConfig mail, DkimKeys keys) {
        this.config = config;
        this.mail = mail;
        this.keys = keys;
    }

    /** The mail with its signatures, or as it is if Docket does not sign. */
    public RawMail sign(RawMail unsigned) {
        return config.enabled() ? unsigned.with(signer()::sign) : unsigned;
    }

    /** Made at the first mail, as its keys may have to be made. */
    private synchronized DkimSigner signer() {
        if (signer == null) {
            signer = new DkimSigner(DkimRecords.domain(config, mail), keys.all());
        }
        return signer;
    }
}
