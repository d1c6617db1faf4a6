package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.feed.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The sources and how visits to them go. */
@Path(SourcesPage.HERE)
@DeskOnly
public class SourcesPage {

    static final String HERE = "/desk/sources";

    private final Sources sources;
    private final SourceDesk desk;
    private final DeskReply reply;

    public SourcesPage(Sources sources, SourceDesk desk, DeskReply reply) {
        this.sources = sources;
        this.desk = desk;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("state") @DefaultValue("") String state,
            @Context HttpHeaders headers) {
        var list = desk.list(SourceFilter.of(words, state));
        return reply.page(
                headers,
                "Sources",
                HERE,
                frame -> SourceTemplates.sources(frame, list, desk.hubsOff()));
    }

    @POST
    @Path("/{id:[0-9]{1,18}}/pause")
    @RunOnVirtualThread
    public Response pause(
            @PathParam("id") long id,
            @FormParam("token") @Nullable String token,
            @FormParam("back") @DefaultValue("") String back,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        sources.pause(id);
        return DeskReply.to(back(id, back, "paused")).build();
    }

    @POST
    @Path("/{id:[0-9]{1,18}}/resume")
    @RunOnVirtualThread
    public Response resume(
            @PathParam("id") long id,
            @FormParam("token") @Nullable String token,
            @FormParam("back") @DefaultValue("") String back,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        sources.resume(id);
        return DeskReply.to(back(id, back, "due")).build();
    }

    /** To the list, or to the source's own page if the form stood there. */
    private static String back(long id, String back, String done) {
        return back.equals("source") ? SourcePage.address(id, done) : HERE;
    }
}
