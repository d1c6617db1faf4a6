package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.feed.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The sources and how visits to them go. */
@Path("/desk/sources")
@DeskOnly
public class SourcesPage {

    private static final String HERE = "/desk/sources";

    private final Sources sources;
    private final DeskReply reply;

    public SourcesPage(Sources sources, DeskReply reply) {
        this.sources = sources;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(@Context HttpHeaders headers) {
        var rows = sources.list().stream().map(SourceRow::of).toList();
        return reply.page(headers, "Sources", HERE, frame -> DeskPages.sources(frame, rows));
    }

    @POST
    @Path("/{id:[0-9]{1,18}}/pause")
    @RunOnVirtualThread
    public Response pause(
            @PathParam("id") long id,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        sources.pause(id);
        return DeskReply.to(HERE).build();
    }

    @POST
    @Path("/{id:[0-9]{1,18}}/resume")
    @RunOnVirtualThread
    public Response resume(
            @PathParam("id") long id,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        sources.resume(id);
        return DeskReply.to(HERE).build();
    }
}
