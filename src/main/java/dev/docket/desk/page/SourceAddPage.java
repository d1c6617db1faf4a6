package dev.docket.desk.page;

import dev.docket.desk.access.DeskOnly;
import dev.docket.feed.Discovery;
import dev.docket.feed.Location;
import dev.docket.feed.NewSource;
import dev.docket.feed.Publishers;
import dev.docket.feed.Shelf;
import dev.docket.feed.SourceKind;
import dev.docket.feed.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds a source: an address is typed, what is found there is shown, one of it is chosen. */
@Path(SourcesPage.HERE)
@DeskOnly
public class SourceAddPage {

    private static final int NO_GOOD = 422;
    private static final int LONGEST_NAME = 200;

    private final Sources sources;
    private final Discovery discovery;
    private final DeskReply reply;

    public SourceAddPage(Sources sources, Discovery discovery, DeskReply reply) {
        this.sources = sources;
        this.discovery = discovery;
        this.reply = reply;
    }

    @GET
    @Path("/add")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response form(@Context HttpHeaders headers) {
        return page(200, headers, FindView.EMPTY);
    }

    @POST
    @Path("/find")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response find(
            @FormParam("address") @DefaultValue("") String typed,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        var view = FindView.of(typed.strip(), discovery.find(typed), sources.list());
        return page(view.problem().isEmpty() ? 200 : NO_GOOD, headers, view);
    }

    /** The form of one candidate. */
    private record Chosen(String kind, String address, String site, String name) {}

    @POST
    @Path("/add")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response add(
            @FormParam("kind") @DefaultValue("") String kind,
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("site") @DefaultValue("") String site,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers) {
        reply.check(headers, token);
        var known = at(address);
        if (known.isPresent()) {
            return DeskReply.to(SourcePage.address(known.get(), "known")).build();
        }
        try {
            var id = sources.add(source(new Chosen(kind, address, site, name)));
            return DeskReply.to(SourcePage.address(id, "added")).build();
        } catch (IllegalArgumentException wrong) {
            var problem = String.valueOf(wrong.getMessage());
            return page(NO_GOOD, headers, new FindView(address, problem, List.of(), List.of()));
        }
    }

    private Optional<Long> at(String address) {
        return sources.list().stream()
                .map(status -> status.source())
                .filter(source -> source.address().equals(address))
                .map(source -> source.id())
                .findFirst();
    }

    private static NewSource source(Chosen chosen) {
        var kind =
                Stream.of(SourceKind.values())
                        .filter(known -> known.name().equals(chosen.kind()))
                        .findFirst()
                        .orElse(SourceKind.FEED);
        var site = chosen.site().isEmpty() ? null : chosen.site();
        var typed = chosen.name().strip();
        var name = typed.isEmpty() ? NewSource.at(kind, chosen.address()).name() : typed;
        var betrays = chosen.address() + " " + chosen.site();
        return new NewSource(
                name.substring(0, Math.min(name.length(), LONGEST_NAME)),
                Publishers.of(name, betrays),
                new Location(kind, chosen.address(), site, null),
                new Shelf(
                        Shelf.UNSORTED.section(),
                        Shelf.UNSORTED.language(),
                        Publishers.authority(name, betrays)),
                false);
    }

    private Response page(int status, HttpHeaders headers, FindView view) {
        return reply.page(
                status,
                headers,
                "Add a source",
                SourcesPage.HERE,
                frame -> SourceTemplates.sourceFind(frame, view));
    }
}
