package dev.docket.desk.stories;

import dev.docket.desk.access.DeskOnly;
import dev.docket.desk.page.DeskReply;
import dev.docket.story.EditOutcome;
import dev.docket.story.StoryEditing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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

/** The stories that there are, and what editors did to them. */
@Path(StoriesPage.HERE)
@DeskOnly
public class StoriesPage {

    static final String HERE = "/desk/stories";

    private final StoryDesk desk;
    private final StoryEditing editing;
    private final DeskReply reply;

    public StoriesPage(StoryDesk desk, StoryEditing editing, DeskReply reply) {
        this.desk = desk;
        this.editing = editing;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(
            @QueryParam("q") @DefaultValue("") String words, @Context HttpHeaders headers) {
        return page(200, headers, desk.list(words.replace("\u0000", ""), ""));
    }

    @POST
    @Path("/edits/{edit:[0-9]{1,18}}/undo")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response undo(
            @PathParam("edit") long edit,
            MultivaluedMap<String, String> form,
            @Context HttpHeaders headers) {
        reply.check(headers, form.getFirst("token"));
        var note = Typed.of(form).note();
        if (note.isEmpty()) {
            return page(StoryPage.NO_GOOD, headers, desk.list("", ProblemWords.NO_NOTE));
        }
        var outcome = editing.undo(edit, note.get());
        return outcome instanceof EditOutcome.Done done
                ? DeskReply.to(StoryPage.address(done.story(), "undone")).build()
                : page(
                        StoryPage.CONFLICT,
                        headers,
                        desk.list("", ProblemWords.of(outcome).orElse("")));
    }

    private Response page(int status, HttpHeaders headers, StoriesView view) {
        return reply.page(
                status, headers, "Stories", HERE, frame -> StoryTemplates.stories(frame, view));
    }
}
