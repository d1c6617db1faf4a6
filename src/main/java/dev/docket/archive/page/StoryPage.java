package dev.docket.archive.page;

import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Placed;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.Frame;
import dev.docket.archive.view.StoryPageView;
import dev.docket.platform.DocketConfig;
import dev.docket.story.Stories;
import dev.docket.story.Story;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** A story with all its evidence. */
@Path("/{lang:en|cs|pl}/stories/{id:[0-9]{1,18}}")
public class StoryPage {

    private final Shelf shelf;
    private final Stories stories;
    private final DocketConfig config;

    public StoryPage(Shelf shelf, Stories stories, DocketConfig config) {
        this.shelf = shelf;
        this.stories = stories;
        this.config = config;
    }

    @GET
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response get(
            @PathParam("lang") Says says, @PathParam("id") long id, @Context Request request) {
        var catalogue = shelf.catalogue();
        var survivor = survivor(id).filter(other -> catalogue.story(other).isPresent());
        if (survivor.isPresent()) {
            return Reply.moved("/%s/stories/%d".formatted(says.tag(), survivor.get()));
        }
        var placed = catalogue.story(id).orElseThrow(NotFoundException::new);
        return page(placed, catalogue, says, request);
    }

    /** The story that took this one in after a digest had carried it. */
    private Optional<Long> survivor(long id) {
        return stories.story(id).map(Story::id).filter(current -> current != id);
    }

    private Response page(Placed placed, Catalogue catalogue, Says says, Request request) {
        var view = StoryPageView.of(placed, catalogue, says);
        var frame =
                Frame.article(
                        says,
                        config.baseUrl(),
                        "stories/" + placed.story().id(),
                        view.story().head().text() + " · " + says.text("site.name"),
                        view.story().verdict().sentence());
        return Reply.of(request, Pages.story(says.tag(), frame, view), Reply.AN_HOUR);
    }
}
