package dev.docket.archive.page;

import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.shelf.Shelf;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.text.Language;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What search engines ask for first (RFC 9309, sitemaps.org). */
@Path("/")
public class ForRobots {

    /** More addresses than this a sitemap may not hold. */
    private static final int MOST = 50_000;

    private final Shelf shelf;
    private final DocketConfig config;

    public ForRobots(Shelf shelf, DocketConfig config) {
        this.shelf = shelf;
        this.config = config;
    }

    @GET
    @Path("/robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    public String robots() {
        return """
        User-agent: *
        Disallow: /desk
        Disallow: /*/search
        Disallow: /*/why
        Disallow: /*remember

        Sitemap: %s
        """
                .formatted(config.baseUrl().resolve("/sitemap.xml"));
    }

    @GET
    @Path("/sitemap.xml")
    @Produces("application/xml;charset=UTF-8")
    @RunOnVirtualThread
    public Response sitemap(@Context Request request) {
        return Reply.of(request, Pages.sitemap(addresses(shelf.catalogue())), Reply.AN_HOUR);
    }

    private List<String> addresses(Catalogue catalogue) {
        return paths(catalogue)
                .flatMap(path -> Arrays.stream(Language.values()).map(l -> "/" + l.tag() + path))
                .limit(MOST)
                .map(path -> config.baseUrl().resolve(path).toString())
                .toList();
    }

    private static Stream<String> paths(Catalogue catalogue) {
        var digests =
                catalogue.digests().stream()
                        .map(d -> "/digests/" + d.key().edition() + "/" + d.key().number());
        var stories = catalogue.stories().stream().map(s -> "/stories/" + s.story().id());
        var fixed = Stream.of("/", "/digests", "/about");
        return Stream.of(fixed, digests, stories).flatMap(paths -> paths);
    }
}
