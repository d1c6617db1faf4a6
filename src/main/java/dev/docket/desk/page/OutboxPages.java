package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.desk.mail.MailPart;
import dev.docket.desk.mail.MailView;
import dev.docket.platform.mail.KeptMail;
import dev.docket.platform.mail.MailOutbox;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Mail that was kept for want of a mail server. */
@Path("/desk/outbox")
@DeskOnly
public class OutboxPages {

    /** The page shows this many, the newest; a laptop's outbox does not hold more. */
    private static final int SHOWN = 500;

    /**
     * A mail's HTML in its frame: its own styles, and nothing that runs or comes from elsewhere.
     */
    private static final String FRAMED =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
                    + " frame-ancestors 'self'";

    private final MailOutbox outbox;
    private final DeskReply reply;

    public OutboxPages(MailOutbox outbox, DeskReply reply) {
        this.outbox = outbox;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response all(@Context HttpHeaders headers) {
        var mails = outbox.newest(SHOWN);
        return reply.page(
                headers, "Outbox", "/desk/outbox", frame -> DeskPages.outbox(frame, mails));
    }

    @GET
    @Path("/{id:[0-9]{1,18}}")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response one(@PathParam("id") long id, @Context HttpHeaders headers) {
        var view = MailView.of(kept(id), message(id));
        return reply.page(
                headers,
                view.mail().subject(),
                "/desk/outbox",
                frame -> DeskPages.mail(frame, view));
    }

    @GET
    @Path("/{id:[0-9]{1,18}}/html")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response html(@PathParam("id") long id) {
        var html = MailPart.of(message(id)).text("text/html").orElseThrow(NotFoundException::new);
        return Response.ok(html)
                .header("Content-Security-Policy", FRAMED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("/{id:[0-9]{1,18}}/message.eml")
    @Produces("message/rfc822")
    @RunOnVirtualThread
    public Response raw(@PathParam("id") long id) {
        return Response.ok(message(id))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=message-" + id + ".eml")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private KeptMail kept(long id) {
        return outbox.newest(SHOWN).stream()
                .filter(mail -> mail.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private byte[] message(long id) {
        return outbox.message(kept(id).id()).orElseThrow(NotFoundException::new);
    }
}
