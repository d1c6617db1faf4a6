package dev.docket.desk.page;

import dev.docket.delivery.Deliveries;
import dev.docket.desk.access.DeskOnly;
import dev.docket.desk.page.DeliveriesView.Progress;
import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How far the digests got, and what did not arrive. */
@Path("/desk/deliveries")
@DeskOnly
public class DeliveriesPage {

    private static final int DIGESTS = 8;
    private static final int FAILURES = 200;

    private final Deliveries deliveries;
    private final Digests digests;
    private final DeskReply reply;

    public DeliveriesPage(Deliveries deliveries, Digests digests, DeskReply reply) {
        this.deliveries = deliveries;
        this.digests = digests;
        this.reply = reply;
    }

    @GET
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response get(@Context HttpHeaders headers) {
        var view = view();
        return reply.page(
                headers,
                "Deliveries",
                "/desk/deliveries",
                frame -> DeskPages.deliveries(frame, view));
    }

    private DeliveriesView view() {
        var progress =
                digests.editions().stream()
                        .flatMap(edition -> digests.recent(edition.slug(), DIGESTS).stream())
                        .map(this::progress)
                        .toList();
        return new DeliveriesView(progress, deliveries.failures(FAILURES));
    }

    private Progress progress(Digest digest) {
        var key = digest.key();
        return new Progress(key.edition() + " " + key.number(), deliveries.progress(key));
    }
}
