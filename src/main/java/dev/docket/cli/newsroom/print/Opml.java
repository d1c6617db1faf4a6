package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Kind;
import dev.docket.cli.newsroom.paper.Outlet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The newsroom's outlets as OPML 2.0, ready to be imported. An outlet without a feed carries the
 * CSS selectors that find its pieces instead.
 */
public final class Opml {

    private Opml() {}

    /**
     * Lists {@code outlets}.
     *
     * @param base scheme and authority of all addresses, without a slash at the end
     * @param changed when the newsroom opened
     */
    public static Document of(List<Outlet> outlets, String base, Instant changed) {
        var markup =
                new Markup()
                        .start("opml", "version", "2.0")
                        .start("head")
                        .leaf("title", "Docket's demo newsroom")
                        .leaf("dateCreated", HttpDate.of(changed))
                        .end()
                        .start("body");
        outlets.forEach(
                outlet -> markup.empty("outline", attributes(new Front(outlet, List.of(), base))));
        return new Document("text/x-opml; charset=utf-8", markup.finish(), changed);
    }

    private static String[] attributes(Front front) {
        var profile = front.outlet().profile();
        var kind = front.outlet().shape().kind();
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "type",
                                type(kind),
                                "text",
                                profile.name(),
                                "title",
                                profile.name()));
        all.addAll(List.of("htmlUrl", front.home(), "language", profile.language()));
        all.addAll(List.of("category", profile.group(), "group", profile.group()));
        all.addAll(
                List.of(
                        "publisher",
                        profile.publisher(),
                        "authority",
                        String.valueOf(profile.authority())));
        all.addAll(
                kind == Kind.HTML
                        ? Selectors.BULLETIN.attributes()
                        : List.of("xmlUrl", front.feed()));
        return all.toArray(String[]::new);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case RSS, ATOM, RDF -> "rss";
            case JSON -> "json";
            case HTML -> "link";
        };
    }
}
