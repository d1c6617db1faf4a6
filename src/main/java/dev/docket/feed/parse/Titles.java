package dev.docket.feed.parse;

import java.util.stream.Stream;

/** The title of a feed or an entry. */
final class Titles {

    private Titles() {}

    /**
     * Its own title, Dublin Core's, or that of its picture or broadcast; empty if there is none.
     */
    static String of(Node node) {
        return Stream.of("feed", "dc", "media", "itunes")
                .flatMap(vocabulary -> node.children(vocabulary, "title"))
                .map(TextConstruct::text)
                .filter(title -> !title.isEmpty())
                .findFirst()
                .orElse("");
    }
}
