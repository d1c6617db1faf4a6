package dev.docket.cli.newsroom.print;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.cli.newsroom.paper.Piece;

/** JSON Feed 1.1. */
final class JsonFeed {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private JsonFeed() {}

    static String of(Front front) {
        var profile = front.outlet().profile();
        var feed =
                JSON.objectNode()
                        .put("version", "https://jsonfeed.org/version/1.1")
                        .put("title", profile.name())
                        .put("home_page_url", front.home())
                        .put("feed_url", front.feed())
                        .put("description", profile.about())
                        .put("language", profile.language());
        var items = feed.putArray("items");
        front.pieces().forEach(piece -> items.add(item(front, piece)));
        return feed.toPrettyString();
    }

    private static ObjectNode item(Front front, Piece piece) {
        var item =
                JSON.objectNode()
                        .put("id", front.address(piece))
                        .put("url", front.address(piece))
                        .put("title", piece.title())
                        .put("date_published", piece.published().toString())
                        .put("summary", piece.summary());
        item.putArray("authors").addObject().put("name", piece.author());
        var tags = item.putArray("tags");
        piece.tags().forEach(tags::add);
        if (front.outlet().shape().fullText()) {
            item.put("content_html", front.html(piece));
        }
        return item;
    }
}
