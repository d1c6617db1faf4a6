package dev.docket.archive.page;

import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.Frame;
import dev.docket.archive.why.Why;
import dev.docket.archive.why.WhyView;
import dev.docket.archive.why.Whys;
import dev.docket.platform.DocketConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Why a story is one, and why it stood where it stood. */
@Path("/{lang:en|cs|pl}/stories/{id:[0-9]{1,18}}/why")
public class WhyPage {

    private final Whys whys;
    private final Shelf shelf;
    private final DocketConfig config;

    public WhyPage(Whys whys, Shelf shelf, DocketConfig config) {
        this.whys = whys;
        this.shelf = shelf;
        this.config = config;
    }

    /** The path of a story's reasons, without the language. */
    static String path(long story) {
        return "stories/" + story + "/why";
    }

    @GET
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response get(
            @PathParam("lang") Says says, @PathParam("id") long id, @Context Request request) {
        var why = whys.of(id).orElseThrow(NotFoundException::new);
        return why.storyId() == id
                ? page(why, says, request)
                : Reply.moved("/" + says.tag() + "/" + path(why.storyId()));
    }

    private Response page(Why why, Says says, Request request) {
        var view = WhyView.of(why, shelf.catalogue(), says);
        var title = says.text("why.title") + " · " + view.story().text();
        var frame = Frame.site(says, config.baseUrl(), path(why.storyId()), title);
        return Reply.of(request, Pages.why(says.tag(), frame, view), Reply.A_MINUTE);
    }
}
