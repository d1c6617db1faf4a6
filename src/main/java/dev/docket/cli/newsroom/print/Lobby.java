package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Escape;
import dev.docket.cli.newsroom.paper.Outlet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page at the newsroom's root: who publishes here. */
public final class Lobby {

    private Lobby() {}

    /** Lists {@code outlets}, the addresses under {@code base}. */
    public static Document of(List<Outlet> outlets, String base, Instant changed) {
        var items =
                outlets.stream()
                        .map(outlet -> item(new Front(outlet, List.of(), base)))
                        .collect(Collectors.joining("\n"));
        return Document.html(Template.named("lobby").fill(Map.of("outlets", items)), changed);
    }

    private static String item(Front front) {
        var profile = front.outlet().profile();
        return "<li>"
                + Values.anchor(front.home(), profile.name())
                + "<br>"
                + Escape.markup(profile.about())
                + "</li>";
    }
}
