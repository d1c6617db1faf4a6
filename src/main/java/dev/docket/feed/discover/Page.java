package dev.docket.feed.discover;

import dev.docket.feed.parse.Decoding;
import dev.docket.platform.http.Document;
import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A web page, and what its head says of it. */
record Page(URI address, Document document, org.jsoup.nodes.Document html) {

    /** Real pages nest far less. */
    private static final int DEEPEST = 100;

    static Page of(Document document) {
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var text = Decoding.decode(document.body(), document.contentType());
        return new Page(
                document.address(),
                document,
                Jsoup.parse(text, document.address().toString(), parser));
    }

    List<Element> select(String selector) {
        return html.select(selector);
    }

    /** Whether the page says that it is one article, not a list of them (ogp.me). */
    boolean isArticle() {
        return html.select("meta[property=og:type]").stream()
                .anyMatch(meta -> meta.attr("content").equalsIgnoreCase("article"));
    }

    /** Whether this is the page at an address, with or without a slash at its end. */
    boolean isAt(URI other) {
        return bare(address).equals(bare(other));
    }

    private static String bare(URI address) {
        return address.toString().replaceFirst("/+$", "");
    }

    /** The programs that made the page, as it says; in lower case. */
    String generators() {
        return String.join(" ", html.select("meta[name=generator]").eachAttr("content"))
                .toLowerCase(Locale.ROOT);
    }

    /** Where an attribute of an element leads, if that is a web address. */
    static Optional<URI> target(Element element, String attribute) {
        return Optional.of(element.absUrl(attribute))
                .filter(WebAddress::isOne)
                .map(WebAddress::of)
                .map(TypedAddress::withoutFragment);
    }
}
