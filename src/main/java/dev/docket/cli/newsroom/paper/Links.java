package dev.docket.cli.newsroom.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a line of a manuscript into HTML: everything escaped, its links made real. */
final class Links {

    private static final Pattern LINK =
            Pattern.compile("\\[([^]]+)]\\(@([a-z0-9-]+/[a-z0-9-]+)\\)");

    private Links() {}

    static String html(String line, String base) {
        // Escaping leaves brackets alone, so links can be found afterwards and nothing is escaped
        // twice.
        return LINK.matcher(Escape.markup(line))
                .replaceAll(link ->
                        Matcher.quoteReplacement(
                                anchor(link.group(1), base + "/" + link.group(2))));
    }

    private static String anchor(String words, String address) {
        return "<a href=\"" + Escape.markup(address) + "\">" + words + "</a>";
    }
}
