package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.feed.Curation;
import dev.docket.feed.Discovery;
import dev.docket.feed.Removal;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** One source: what it does, and what an operator can do about it. */
@Path(SourcesPage.HERE + "/{id:[0-9]{1,18}}")
@DeskOnly
public class SourcePage {

    private static final int NO_GOOD = 422;

    private final Sources sources;
    private final Curation curation;
    private final Discovery discovery;
    private final SourceDesk desk;
    private final DeskReply reply;

    public SourcePage(
            Sources sources,
            Curation curation,
            Discovery discovery,
            SourceDesk desk,
            DeskReply reply) {
        this.sources = sources;
        this.curation = curation;
        this.discovery = discovery;
        this.desk = desk;
        this.reply = reply;
    }

    /** Its address, with a word on what was just done to it. */
    static String address(long id, String done) {
        return "%s/%d?done=%s".formatted(SourcesPage.HERE, id, done);
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(
            @PathParam("id") long id,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpHeaders headers) {
        var view = desk.one(id, notice(done)).orElseThrow(NotFoundException::new);
        return page(200, headers, view);
    }

    @POST
    @Path("/settings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response settings(
            @PathParam("id") long id,
            MultivaluedMap<String, String> typed,
            @Context HttpHeaders headers) {
        reply.check(headers, typed.getFirst("token"));
        var view = desk.one(id, "").orElseThrow(NotFoundException::new);
        var form = view.form().with(typed);
        if (!form.problems().isEmpty()) {
            return page(NO_GOOD, headers, desk.view(view.status(), form, ""));
        }
        curation.change(id, form.settings());
        return DeskReply.to(address(id, "saved")).build();
    }

    @POST
    @Path("/preview")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response preview(
            @PathParam("id") long id,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        var status = status(id);
        var preview = PreviewView.of(discovery.preview(status.source().location()));
        return reply.page(
                headers,
                "What would be read",
                SourcesPage.HERE,
                frame -> SourceTemplates.sourcePreview(frame, status, preview));
    }

    @POST
    @Path("/remove")
    @RunOnVirtualThread
    public Response remove(
            @PathParam("id") long id,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        return switch (curation.remove(id)) {
            case Removal.Removed _, Removal.Unknown _ -> DeskReply.to(SourcesPage.HERE).build();
            case Removal.Paused _ -> DeskReply.to(address(id, "kept")).build();
        };
    }

    private SourceStatus status(long id) {
        return sources.byId(id).orElseThrow(NotFoundException::new);
    }

    private Response page(int status, HttpHeaders headers, SourceView view) {
        return reply.page(
                status,
                headers,
                view.row().name(),
                SourcesPage.HERE,
                frame -> SourceTemplates.source(frame, view));
    }

    private static String notice(String done) {
        return switch (done) {
            case "added" -> "Added. It is visited within seconds; its settings are below.";
            case "known" -> "This source was there already.";
            case "saved" -> "Saved.";
            case "paused" -> "Paused. It is left alone until you resume it.";
            case "due" ->
                    "It is visited within seconds. Load this page again to see what came of it.";
            case "kept" ->
                    "Paused instead of removed: its entries are the ground that stories and digests"
                            + " stand on.";
            default -> "";
        };
    }
}
