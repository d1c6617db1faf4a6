package dev.docket.archive.page;

import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.DigestView;
import dev.docket.archive.view.Frame;
import dev.docket.archive.view.StoryPageView;
import dev.docket.digest.DigestKey;
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

/** All digests, and each on its page. */
@Path("/{lang:en|cs|pl}/digests")
public class DigestPages {

    private final Shelf shelf;
    private final DocketConfig config;

    public DigestPages(Shelf shelf, DocketConfig config) {
        this.shelf = shelf;
        this.config = config;
    }

    @GET
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response all(@PathParam("lang") Says says, @Context Request request) {
        var catalogue = shelf.catalogue();
        var digests = StoryPageView.mastheads(catalogue.digests(), catalogue, says);
        var title = says.text("digests.title") + " · " + says.text("site.name");
        var frame = Frame.site(says, config.baseUrl(), "digests", title);
        return Reply.of(request, Pages.digests(says.tag(), frame, digests), Reply.A_MINUTE);
    }

    @GET
    @Path("/{edition}/{number:[1-9][0-9]{0,8}}")
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response one(
            @PathParam("lang") Says says,
            @PathParam("edition") String slug,
            @PathParam("number") int number,
            @Context Request request) {
        var catalogue = shelf.catalogue();
        var edition = catalogue.edition(slug).orElseThrow(NotFoundException::new);
        var digest =
                catalogue.digest(new DigestKey(slug, number)).orElseThrow(NotFoundException::new);
        var view = DigestView.of(digest, edition, says);
        return Reply.of(
                request,
                Pages.digest(says.tag(), frame(view, slug, number, says), view),
                Reply.AN_HOUR);
    }

    private Frame frame(DigestView view, String slug, int number, Says says) {
        var head = view.masthead();
        return Frame.article(
                says,
                config.baseUrl(),
                "digests/" + slug + "/" + number,
                head.title().text() + " · " + says.text("site.name") + " " + head.number(),
                head.lead());
    }
}
