package dev.docket.feed.parse;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who wrote an entry, as a name. */
final class Authors {

    /** RSS 2.0 wants {@code mail@example.org (Name)}. */
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s+\\((.+)\\)");

    private Authors() {}

    static @Nullable String of(Node item) {
        return Stream.of(
                        item.children("feed", "author"),
                        item.children("dc", "creator"),
                        item.children("itunes", "author"))
                .flatMap(nodes -> nodes)
                .map(Authors::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static String name(Node author) {
        var text = author.first("name").map(Node::text).orElseGet(() -> TextConstruct.text(author));
        var match = MAIL_AND_NAME.matcher(text);
        return match.matches() ? match.group(1).strip() : text;
    }
}
