package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.platform.mail.dkim.DkimRecords;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How the house stands. */
@Path("/desk")
@DeskOnly
public class OverviewPage {

    private final Overview overview;
    private final DkimRecords dkim;
    private final DeskReply reply;

    public OverviewPage(Overview overview, DkimRecords dkim, DeskReply reply) {
        this.overview = overview;
        this.dkim = dkim;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(@Context HttpHeaders headers) {
        var view = overview.view();
        var dns = dkim.all();
        return reply.page(
                headers, "Overview", "/desk", frame -> DeskPages.overview(frame, view, dns));
    }
}
