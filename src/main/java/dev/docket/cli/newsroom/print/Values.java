package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Escape;
import dev.docket.cli.newsroom.paper.Kind;
import dev.docket.cli.newsroom.paper.Piece;
import dev.docket.cli.newsroom.paper.WeekCalendar;
import java.util.Map;

/** What the templates may show, escaped. */
final class Values {

    private Values() {}

    /** The values of a page as such; a piece's own override them. */
    static Map<String, String> of(Front front) {
        var profile = front.outlet().profile();
        return Map.of(
                "language", Escape.markup(profile.language()),
                "site", Escape.markup(profile.name()),
                "publisher", Escape.markup(profile.publisher()),
                "about", Escape.markup(profile.about()),
                "home", Escape.markup(front.home()),
                "title", Escape.markup(profile.name()),
                "description", Escape.markup(profile.about()),
                "canonical", Escape.markup(front.home()),
                "discovery", discovery(front),
                "meta", "");
    }

    /** The values of a piece. */
    static Map<String, String> of(Front front, Piece piece) {
        return Map.ofEntries(
                Map.entry("title", Escape.markup(piece.title())),
                Map.entry("description", Escape.markup(piece.summary())),
                Map.entry("summary", Escape.markup(piece.summary())),
                Map.entry("canonical", Escape.markup(front.address(piece))),
                Map.entry("author", Escape.markup(piece.author())),
                Map.entry("published", piece.published().toString()),
                Map.entry("date", date(front, piece)),
                Map.entry("tag", Escape.markup(piece.tags().getFirst())),
                Map.entry("tags", Escape.markup(String.join(", ", piece.tags()))),
                Map.entry("body", front.html(piece)),
                Map.entry("meta", meta(front, piece)));
    }

    static String anchor(String address, String words) {
        return "<a href=\"" + Escape.markup(address) + "\">" + Escape.markup(words) + "</a>";
    }

    private static String date(Front front, Piece piece) {
        return WeekCalendar.spell(piece.published(), front.outlet().profile().language());
    }

    /** The link by which a visitor's reader finds the feed; nothing if there is none. */
    private static String discovery(Front front) {
        var kind = front.outlet().shape().kind();
        return kind == Kind.HTML
                ? ""
                : "<link rel=\"alternate\" type=\"%s\" href=\"%s\">"
                        .formatted(kind.mediaType(), Escape.markup(front.feed()));
    }

    private static String meta(Front front, Piece piece) {
        return """
        <meta property="og:type" content="article">
        <meta property="og:title" content="%s">
        <meta property="og:site_name" content="%s">
        <meta name="author" content="%s">
        <meta property="article:published_time" content="%s">\
        """
                .formatted(
                        Escape.markup(piece.title()),
                        Escape.markup(front.outlet().profile().name()),
                        Escape.markup(piece.author()),
                        piece.published());
    }
}
