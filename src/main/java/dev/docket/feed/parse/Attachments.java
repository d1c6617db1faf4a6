package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;

/** Counts the sounds, films and files of an entry: RSS, Atom and Media RSS enclosures. */
final class Attachments {

    private Attachments() {}

    static int in(Element item) {
        int count = 0;
        for (var child : item.children()) {
            count += count(child);
        }
        return count;
    }

    private static int count(Element child) {
        return switch (child.vocabulary()) {
            case FEED -> isEnclosure(child) ? 1 : 0;
            case MEDIA ->
                    switch (child.name()) {
                        case "content" -> 1;
                        case "group" -> child.children(Vocabulary.MEDIA, "content").size();
                        default -> 0;
                    };
            case DC, DCTERMS, CONTENT, ITUNES, FEEDBURNER, XHTML, OTHER -> 0;
        };
    }

    private static boolean isEnclosure(Element child) {
        return child.name().equals("enclosure")
                || (child.name().equals("link") && child.attribute("rel").equals("enclosure"));
    }
}
