package dev.docket.feed.scrape.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.feed.Pointers;
import dev.docket.feed.date.LooseDate;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.PlainText;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads one article of a JSON document. */
final class JsonEntry {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}(?:\\.\\d+)?");
    private static final Pattern MILLIS = Pattern.compile("\\d{12,13}");

    private final Template title;
    private final Template link;
    private final @Nullable Template date;
    private final @Nullable Template text;
    private final URI base;

    JsonEntry(Pointers pointers, URI base) {
        this.title = new Template(pointers.title());
        this.link = new Template(pointers.link());
        this.date = pointers.date() == null ? null : new Template(pointers.date());
        this.text = pointers.text() == null ? null : new Template(pointers.text());
        this.base = base;
    }

    /** Empty if it has no title or no link. */
    Optional<ParsedEntry> read(JsonNode node) {
        var called = PlainText.of(title.of(node));
        var address = absolute(link.of(node));
        return called.isEmpty() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ParsedEntry(
                                null, called, address, date(node), null, html(node), false));
    }

    private String absolute(String reference) {
        var element = new Element("a").attr("href", reference);
        element.setBaseUri(base.toString());
        return reference.isEmpty() ? "" : element.absUrl("href");
    }

    private @Nullable Instant date(JsonNode node) {
        var written = date == null ? "" : date.of(node);
        if (SECONDS.matcher(written).matches()) {
            return Instant.ofEpochSecond((long) Double.parseDouble(written));
        }
        return MILLIS.matcher(written).matches()
                ? Instant.ofEpochMilli(Long.parseLong(written))
                : LooseDate.parse(written).orElse(null);
    }

    private String html(JsonNode node) {
        var written = text == null ? "" : text.of(node);
        return MARKUP.matcher(written).find() ? written : Entities.escape(written);
    }
}
