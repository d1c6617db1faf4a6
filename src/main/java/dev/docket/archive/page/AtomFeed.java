package dev.docket.archive.page;

import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.AtomView;
import dev.docket.platform.DocketConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The digests of the first edition as an Atom feed. */
@Path("/{lang:en|cs|pl}/feed.atom")
public class AtomFeed {

    /** A feed reader that was away for a quarter of a year misses none. */
    private static final int ENTRIES = 13;

    private final Shelf shelf;
    private final DocketConfig config;

    public AtomFeed(Shelf shelf, DocketConfig config) {
        this.shelf = shelf;
        this.config = config;
    }

    @GET
    @Produces("application/atom+xml;charset=UTF-8")
    @RunOnVirtualThread
    public Response get(@PathParam("lang") Says says, @Context Request request) {
        var catalogue = shelf.catalogue();
        var digests = catalogue.digests(catalogue.editions().getFirst());
        var recent = digests.subList(0, Math.min(ENTRIES, digests.size()));
        var atom = AtomView.of(recent, config.baseUrl(), says);
        return Reply.of(request, Pages.atom(says.tag(), atom), Reply.A_MINUTE);
    }
}
