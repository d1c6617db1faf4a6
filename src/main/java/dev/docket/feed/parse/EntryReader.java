package dev.docket.feed.parse;

import static dev.docket.feed.parse.xml.Vocabulary.CONTENT;
import static dev.docket.feed.parse.xml.Vocabulary.DC;
import static dev.docket.feed.parse.xml.Vocabulary.FEED;
import static dev.docket.feed.parse.xml.Vocabulary.ITUNES;
import static dev.docket.feed.parse.xml.Vocabulary.MEDIA;
import static dev.docket.feed.parse.xml.Vocabulary.XHTML;

import dev.docket.feed.parse.xml.Element;
import org.jspecify.annotations.Nullable;

/** Reads one item or entry. */
final class EntryReader {

    private static final ElementNames GUID = ElementNames.of(FEED, "guid", "id");

    private static final ElementNames CONTENTS =
            ElementNames.of(CONTENT, "encoded")
                    .then(FEED, "encoded", "content")
                    .then(XHTML, "body")
                    .then(FEED, "body", "fullitem");

    private static final ElementNames SUMMARIES =
            ElementNames.of(FEED, "description", "summary")
                    .then(DC, "description")
                    .then(FEED, "abstract")
                    .then(MEDIA, "description")
                    .then(ITUNES, "summary");

    private final Links links;

    EntryReader(Links links) {
        this.links = links;
    }

    ParsedEntry read(Element item) {
        var content = CONTENTS.first(item, this::html);
        var html = content == null ? SUMMARIES.first(item, this::html) : content;
        return new ParsedEntry(
                guid(item),
                Titles.of(item),
                EntryLink.ofEntry(item, links),
                EntryDate.of(item),
                Authors.of(item),
                html == null ? "" : html,
                content != null,
                Attachments.in(item));
    }

    private static @Nullable String guid(Element item) {
        var written = GUID.first(item, EntryReader::text);
        var about = item.attribute("rdf:about");
        return written == null && !about.isEmpty() ? about : written;
    }

    private static @Nullable String text(Element element) {
        var text = element.text();
        return text.isEmpty() ? null : text;
    }

    private @Nullable String html(Element element) {
        var html = TextConstruct.html(element);
        return html.isBlank() ? null : links.resolveWithin(element, html);
    }
}
