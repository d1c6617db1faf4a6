package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Piece;

/** RSS 2.0 with the content and Dublin Core modules. */
final class RssFeed {

    private RssFeed() {}

    static String of(Front front) {
        var markup = new Markup();
        openChannel(markup, front);
        front.pieces().forEach(piece -> item(markup, front, piece));
        return markup.finish();
    }

    private static void openChannel(Markup markup, Front front) {
        var profile = front.outlet().profile();
        markup.start(
                        "rss",
                        "version",
                        "2.0",
                        "xmlns:content",
                        Namespaces.CONTENT,
                        "xmlns:dc",
                        Namespaces.DUBLIN_CORE,
                        "xmlns:atom",
                        Namespaces.ATOM)
                .start("channel")
                .leaf("title", profile.name())
                .leaf("link", front.home())
                .empty(
                        "atom:link",
                        "rel",
                        "self",
                        "type",
                        "application/rss+xml",
                        "href",
                        front.feed())
                .leaf("description", profile.about())
                .leaf("language", profile.language())
                .leaf("lastBuildDate", HttpDate.of(front.changed()));
    }

    private static void item(Markup markup, Front front, Piece piece) {
        markup.start("item")
                .leaf("title", piece.title())
                .leaf("link", front.address(piece))
                .leaf("guid", front.address(piece), "isPermaLink", "true")
                .leaf("pubDate", HttpDate.of(piece.published()))
                .leaf("dc:creator", piece.author());
        piece.tags().forEach(tag -> markup.leaf("category", tag));
        markup.leaf("description", piece.summary());
        if (front.outlet().shape().fullText()) {
            markup.leaf("content:encoded", front.html(piece));
        }
        markup.end();
    }
}
