package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
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
    private final DeskReply reply;

    public OverviewPage(Overview overview, DeskReply reply) {
        this.overview = overview;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(@Context HttpHeaders headers) {
        var view = overview.view();
        return reply.page(
                headers, "Overview", "/desk", frame -> DeskPages.overview(frame, view));
    }
}
