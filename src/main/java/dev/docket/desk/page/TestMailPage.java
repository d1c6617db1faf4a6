package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.AddressCheck;
import dev.docket.platform.mail.AddressCheck.Invalid;
import dev.docket.platform.mail.AddressCheck.Valid;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailNotSentException;
import dev.docket.platform.mail.OperatorMail;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Shows whether the mail server takes mail from us. */
@Path("/desk/test-mail")
@DeskOnly
public class TestMailPage {

    private final OperatorMail mail;
    private final DeskReply reply;
    private final String text;

    public TestMailPage(OperatorMail mail, DeskReply reply, DocketConfig config) {
        this.mail = mail;
        this.reply = reply;
        this.text =
                "This is the test mail that you asked for at the desk of %s. The mail server works.%n"
                        .formatted(config.baseUrl());
    }

    @POST
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response send(
            @FormParam("address") @DefaultValue("") String typed,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        var problem =
                switch (AddressCheck.of(typed)) {
                    case Valid(MailAddress address) -> send(address);
                    case Invalid _ -> "That is no mail address.";
                };
        return reply.page(
                headers,
                "Test mail",
                "/desk/test-mail",
                frame -> DeskPages.testmail(frame, typed.strip(), problem));
    }

    /** What kept the mail from being sent, or nothing. */
    private String send(MailAddress address) {
        try {
            mail.send(address, "Test mail from Docket", text);
            return "";
        } catch (MailNotSentException e) {
            return "Not sent: " + e.getMessage();
        }
    }
}
