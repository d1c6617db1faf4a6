package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Piece;

/** Atom, RFC 4287. */
final class AtomFeed {

    private AtomFeed() {}

    static String of(Front front) {
        var profile = front.outlet().profile();
        var markup =
                new Markup()
                        .start("feed", "xmlns", Namespaces.ATOM, "xml:lang", profile.language())
                        .leaf("id", front.home())
                        .leaf("title", profile.name())
                        .leaf("subtitle", profile.about())
                        .leaf("updated", front.changed().toString())
                        .empty(
                                "link",
                                "rel",
                                "alternate",
                                "type",
                                "text/html",
                                "href",
                                front.home())
                        .empty(
                                "link",
                                "rel",
                                "self",
                                "type",
                                "application/atom+xml",
                                "href",
                                front.feed());
        front.pieces().forEach(piece -> entry(markup, front, piece));
        return markup.finish();
    }

    private static void entry(Markup markup, Front front, Piece piece) {
        markup.start("entry")
                .leaf("id", front.address(piece))
                .leaf("title", piece.title())
                .empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/html",
                        "href",
                        front.address(piece))
                .leaf("published", piece.published().toString())
                .leaf("updated", piece.published().toString())
                .start("author")
                .leaf("name", piece.author())
                .end();
        piece.tags().forEach(tag -> markup.empty("category", "term", tag));
        markup.leaf("summary", piece.summary());
        if (front.outlet().shape().fullText()) {
            markup.leaf("content", front.html(piece), "type", "html");
        }
        markup.end();
    }
}
