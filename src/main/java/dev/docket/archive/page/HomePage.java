package dev.docket.archive.page;

import dev.docket.archive.Gathering;
import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.DigestView;
import dev.docket.archive.view.Frame;
import dev.docket.archive.view.StoryPageView;
import dev.docket.archive.view.WaitingView;
import dev.docket.digest.Digest;
import dev.docket.digest.Edition;
import dev.docket.platform.DocketConfig;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.List;

/**
 * The front page: the latest digest of the first edition, or what is going on until there is one.
 */
@Path("/{lang:en|cs|pl}")
public class HomePage {

    /** Digests before the latest that the front page names. */
    private static final int EARLIER = 4;

    private final Shelf shelf;
    private final Gathering gathering;
    private final DocketConfig config;
    private final InstantSource clock;

    public HomePage(Shelf shelf, Gathering gathering, DocketConfig config, InstantSource clock) {
        this.shelf = shelf;
        this.gathering = gathering;
        this.config = config;
        this.clock = clock;
    }

    @GET
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response get(@PathParam("lang") Says says, @Context Request request) {
        var catalogue = shelf.catalogue();
        var edition = catalogue.editions().getFirst();
        var digests = catalogue.digests(edition);
        var page =
                digests.isEmpty()
                        ? waiting(edition, says)
                        : paper(catalogue, edition, digests, says);
        return Reply.of(request, page, Reply.A_MINUTE);
    }

    private TemplateInstance paper(
            Catalogue catalogue, Edition edition, List<Digest> digests, Says says) {
        var earlier = digests.subList(1, Math.min(digests.size(), 1 + EARLIER));
        return Pages.home(
                says.tag(),
                frame(says),
                DigestView.of(digests.getFirst(), edition, says),
                StoryPageView.mastheads(earlier, catalogue, says));
    }

    private TemplateInstance waiting(Edition edition, Says says) {
        var next = edition.nextDue(clock.instant());
        return Pages.waiting(
                says.tag(), frame(says), WaitingView.of(gathering.progress(), next, says));
    }

    private Frame frame(Says says) {
        var title = says.text("site.name") + " · " + says.text("site.tagline");
        return Frame.site(says, config.baseUrl(), "", title);
    }
}
