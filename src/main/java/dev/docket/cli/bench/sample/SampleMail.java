package dev.docket.cli.bench.sample;

import dev.docket.delivery.email.DigestMail;
import dev.docket.delivery.email.EmailRenderer;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.text.Language;

/** The sample digest as mail, made by the service's own renderer and templates. */
public final class SampleMail {

    private SampleMail() {}

    /** Rendered once, as the service does; a reader's copy is made from it. */
    public static DigestMail rendered(MailConfig mail, DocketConfig docket) {
        var digest = SampleDigest.digest();
        return new EmailRenderer(Templates.engine(), mail, docket, new OneDigest(digest))
                .render(digest, Language.EN);
    }
}
