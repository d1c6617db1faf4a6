package dev.docket.article.extract;

import dev.docket.article.extract.body.Lines;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** HTML without a page around it, such as the content of a feed's entry. */
public final class PlainText {

    private PlainText() {}

    /** The lines of {@code html}, under the rules of {@link Extraction#text}; plain text passes. */
    public static String of(String html) {
        return Lines.of(parse(html, ""));
    }

    static Element parse(String html, String base) {
        var lines = html.contains("<") ? html : html.replace("\n", "<br>");
        var body = Jsoup.parseBodyFragment(lines, base).body();
        body.select("script, style, noscript, template, iframe, figcaption, svg").remove();
        return body;
    }

    /**
     * The absolute addresses that {@code html} links to; relative ones stand on {@code address}.
     */
    public static List<String> links(String html, String address) {
        return Links.of(Jsoup.parseBodyFragment(html, address).body());
    }
}
