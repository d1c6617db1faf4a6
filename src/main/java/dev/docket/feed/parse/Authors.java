package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry, as a name. */
final class Authors {

    /** RSS 2.0 wants {@code mail@example.org (Name)}. */
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

    private static final ElementNames NAMES =
            ElementNames.of(Vocabulary.FEED, "author")
                    .then(Vocabulary.DC, "creator", "author")
                    .then(Vocabulary.ITUNES, "author");

    private Authors() {}

    static @Nullable String of(Element item) {
        return NAMES.first(
                item,
                author -> {
                    var name = name(author);
                    return name.isEmpty() ? null : name;
                });
    }

    private static String name(Element author) {
        var named = author.child(Vocabulary.FEED, "name");
        var text = TextConstruct.text(named == null ? author : named);
        var match = MAIL_AND_NAME.matcher(text);
        return match.matches() ? match.group(1).strip() : text;
    }
}
