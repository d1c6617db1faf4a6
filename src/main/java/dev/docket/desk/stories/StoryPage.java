package dev.docket.desk.stories;

import dev.docket.desk.access.DeskOnly;
import dev.docket.desk.page.DeskReply;
import dev.docket.story.EditNote;
import dev.docket.story.EditOutcome;
import dev.docket.story.StoryEditing;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.function.BiFunction;
import java.util.function.Function;

/** One story: its articles, and how to put together and apart. */
@Path(StoriesPage.HERE + "/{id:[0-9]{1,18}}")
@DeskOnly
public class StoryPage {

    static final int NO_GOOD = 422;
    static final int CONFLICT = 409;

    private final StoryDesk desk;
    private final StoryEditing editing;
    private final DeskReply reply;

    public StoryPage(StoryDesk desk, StoryEditing editing, DeskReply reply) {
        this.desk = desk;
        this.editing = editing;
        this.reply = reply;
    }

    /** Its address, with a word on what was just done to it. */
    static String address(long id, String done) {
        return "%s/%d?done=%s".formatted(StoriesPage.HERE, id, done);
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(
            @PathParam("id") long id,
            @QueryParam("done") @DefaultValue("") String done,
            @Context HttpHeaders headers) {
        var view = desk.one(id, Typed.NOTHING, "", notice(done));
        var story = view.orElseThrow(NotFoundException::new);
        return story.row().id() == id
                ? page(200, headers, story)
                : DeskReply.to(address(story.row().id(), "gone")).build();
    }

    /** Without another story, the articles become one of their own. */
    @POST
    @Path("/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response move(
            @PathParam("id") long id,
            MultivaluedMap<String, String> form,
            @Context HttpHeaders headers) {
        var typed = checked(form, headers);
        return typed.into().isEmpty()
                ? edit(
                        new Wish(id, typed, "split"),
                        headers,
                        note -> editing.split(id, typed.articles(), note))
                : editWith(
                        new Wish(id, typed, "moved"),
                        headers,
                        (note, into) -> editing.move(typed.articles(), id, into, note));
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response merge(
            @PathParam("id") long id,
            MultivaluedMap<String, String> form,
            @Context HttpHeaders headers) {
        return editWith(
                new Wish(id, checked(form, headers), "merged"),
                headers,
                (note, into) -> editing.merge(id, into, note));
    }

    private record Wish(long story, Typed typed, String done) {}

    private Typed checked(MultivaluedMap<String, String> form, HttpHeaders headers) {
        reply.check(headers, form.getFirst("token"));
        return Typed.of(form);
    }

    private Response editWith(
            Wish wish, HttpHeaders headers, BiFunction<EditNote, Long, EditOutcome> edit) {
        var into = wish.typed().story();
        return into.isEmpty()
                ? problem(NO_GOOD, wish, headers, ProblemWords.NO_NUMBER)
                : edit(wish, headers, note -> edit.apply(note, into.getAsLong()));
    }

    private Response edit(Wish wish, HttpHeaders headers, Function<EditNote, EditOutcome> edit) {
        var note = wish.typed().note();
        if (note.isEmpty()) {
            return problem(NO_GOOD, wish, headers, ProblemWords.NO_NOTE);
        }
        var outcome = edit.apply(note.get());
        return outcome instanceof EditOutcome.Done done
                ? DeskReply.to(address(done.story(), wish.done())).build()
                : problem(CONFLICT, wish, headers, ProblemWords.of(outcome).orElse(""));
    }

    private Response problem(int status, Wish wish, HttpHeaders headers, String problem) {
        var view = desk.one(wish.story(), wish.typed(), problem, "");
        return page(status, headers, view.orElseThrow(NotFoundException::new));
    }

    private Response page(int status, HttpHeaders headers, StoryView view) {
        return reply.page(
                status,
                headers,
                view.row().title(),
                StoriesPage.HERE,
                frame -> StoryTemplates.story(frame, view));
    }

    private static String notice(String done) {
        return switch (done) {
            case "split" -> "Split off: this is the new story.";
            case "moved" -> "Moved: this is the story that took the articles in.";
            case "merged" -> "Merged: this is the story that took the other one in.";
            case "undone" -> "Undone: this is the story that the articles are back in.";
            case "gone" -> "The story that you asked for has gone into this one.";
            default -> "";
        };
    }
}
