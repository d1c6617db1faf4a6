package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The title of a feed or an entry. */
final class Titles {

    private static final ElementNames NAMES =
            ElementNames.of(Vocabulary.FEED, "title")
                    .then(Vocabulary.DC, "title")
                    .then(Vocabulary.MEDIA, "title")
                    .then(Vocabulary.ITUNES, "title");

    private static final ElementNames PICTURES =
            ElementNames.of(Vocabulary.MEDIA, "group", "content");

    private Titles() {}

    /**
     * Its own title, Dublin Core's, or that of its picture or broadcast; empty if there is none.
     */
    static String of(Element element) {
        var own = NAMES.first(element, Titles::text);
        var title =
                own == null
                        ? PICTURES.first(element, picture -> NAMES.first(picture, Titles::text))
                        : own;
        return title == null ? "" : title;
    }

    private static @Nullable String text(Element title) {
        var text = TextConstruct.text(title);
        return text.isEmpty() ? null : text;
    }
}
