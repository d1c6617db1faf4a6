package dev.docket.delivery.email;

import dev.docket.delivery.Zones;
import dev.docket.delivery.email.DigestMail.Forms;
import dev.docket.delivery.email.view.MailView;
import dev.docket.delivery.email.view.MailViews;
import dev.docket.delivery.email.view.MailWords;
import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.Imprint;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.Slots;
import dev.docket.platform.mail.dkim.SampleSignature;
import dev.docket.platform.text.Language;
import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Turns digests into mail. Pure but for the templates: the same digest gives the same bytes. */
@Singleton
public class EmailRenderer {

    /** Gmail cuts HTML off at 102 KB; the rest is left for the reader's own parts. */
    static final int LARGEST_HTML = 100 * 1024;

    private final Engine templates;
    private final Imprint imprint;
    private final URI base;
    private final Zones zones;

    public EmailRenderer(Engine templates, MailConfig mail, DocketConfig docket, Digests digests) {
        this.templates = templates;
        this.imprint = Imprint.of(mail);
        this.base = docket.baseUrl();
        this.zones = Zones.of(digests);
    }

    public DigestMail render(Digest digest, Language language) {
        var views =
                new MailViews(
                        digest, language, imprint.from().name(), base, zones.of(digest.key()));
        return new DigestMail(
                digest.key(), language.tag(), imprint, fitting(digest, language, views));
    }

    /** The digest for a reader who does not exist, dated at the end of its period. */
    public SampleMail sample(Digest digest, Language language) {
        var mail = render(digest, language);
        var reader = MailReader.sample(base, digest.key(), language.tag());
        return new SampleMail(
                mail.html(reader),
                mail.text(reader),
                SampleSignature.sign(
                        mail.copy(reader, name(digest, language), digest.period().to())));
    }

    private static String name(Digest digest, Language language) {
        var key = digest.key();
        return "%s-%d-%s".formatted(key.edition(), key.number(), language.tag());
    }

    /** All stories if they fit, else as many as do: the cut is between two stories. */
    private Forms fitting(Digest digest, Language language, MailViews views) {
        int fits = 0;
        int tooMany = digest.stories().size() + 1;
        var best = forms(views.first(0), language);
        for (int count = tooMany - 1; fits < count; count = (fits + tooMany) / 2) {
            var forms = forms(views.first(count), language);
            if (forms.html().getBytes(StandardCharsets.UTF_8).length <= LARGEST_HTML) {
                best = forms;
                fits = count;
            } else {
                tooMany = count;
            }
        }
        return best;
    }

    private Forms forms(MailView view, Language language) {
        return new Forms(
                view.masthead().subject(),
                fill("text/digest.txt", view, language),
                fill("email/digest.html", view, language));
    }

    private String fill(String template, MailView view, Language language) {
        var address = Slots.mark(MailReader.ADDRESS);
        return templates
                .getTemplate(template)
                .data("view", view)
                .data("t", MailWords.fixed(language))
                .data("sender", imprint.from().name())
                .data("postal", imprint.postal())
                .data("why", MailWords.why(language, imprint.from().name(), address))
                .data("preferences", Slots.mark(MailReader.PREFERENCES))
                .data("unsubscribe", Slots.mark(MailReader.UNSUBSCRIBE))
                .render();
    }
}
