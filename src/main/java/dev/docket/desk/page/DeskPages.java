package dev.docket.desk.page;

import dev.docket.desk.mail.MailView;
import dev.docket.platform.mail.KeptMail;
import dev.docket.platform.mail.dkim.DkimRecord;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates of the desk, with what each needs. */
@CheckedTemplate(basePath = "web/desk")
final class DeskPages {

    private DeskPages() {}

    static native TemplateInstance login(DeskFrame frame, String problem);

    /** {@code dns} are the records that the sender's domain has to publish. */
    static native TemplateInstance overview(
            DeskFrame frame, OverviewView overview, List<DkimRecord> dns);

    static native TemplateInstance deliveries(DeskFrame frame, DeliveriesView deliveries);

    static native TemplateInstance outbox(DeskFrame frame, List<KeptMail> mails);

    static native TemplateInstance mail(DeskFrame frame, MailView view);

    /** {@code problem} is empty if the mail was sent. */
    static native TemplateInstance testmail(DeskFrame frame, String address, String problem);
}
