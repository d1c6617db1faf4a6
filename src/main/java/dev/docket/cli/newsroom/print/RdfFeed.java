package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Piece;

/** RSS 1.0: an RDF document whose channel lists its items before they come. */
final class RdfFeed {

    private RdfFeed() {}

    static String of(Front front) {
        var markup =
                new Markup()
                        .start(
                                "rdf:RDF",
                                "xmlns",
                                Namespaces.RSS_1,
                                "xmlns:rdf",
                                Namespaces.RDF,
                                "xmlns:dc",
                                Namespaces.DUBLIN_CORE,
                                "xmlns:content",
                                Namespaces.CONTENT);
        channel(markup, front);
        front.pieces().forEach(piece -> item(markup, front, piece));
        return markup.finish();
    }

    private static void channel(Markup markup, Front front) {
        var profile = front.outlet().profile();
        markup.start("channel", "rdf:about", front.home())
                .leaf("title", profile.name())
                .leaf("link", front.home())
                .leaf("description", profile.about())
                .leaf("dc:language", profile.language())
                .leaf("dc:date", front.changed().toString())
                .start("items")
                .start("rdf:Seq");
        front.pieces()
                .forEach(piece -> markup.empty("rdf:li", "rdf:resource", front.address(piece)));
        markup.end().end().end();
    }

    private static void item(Markup markup, Front front, Piece piece) {
        markup.start("item", "rdf:about", front.address(piece))
                .leaf("title", piece.title())
                .leaf("link", front.address(piece))
                .leaf("description", piece.summary())
                .leaf("dc:creator", piece.author())
                .leaf("dc:date", piece.published().toString());
        piece.tags().forEach(tag -> markup.leaf("dc:subject", tag));
        if (front.outlet().shape().fullText()) {
            markup.leaf("content:encoded", front.html(piece));
        }
        markup.end();
    }
}
