package dev.docket.article.extract;

import dev.docket.article.extract.body.Line;
import dev.docket.article.extract.body.Lines;
import dev.docket.article.extract.body.Markup;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * An article as HTML that may be shown anywhere: paragraphs, headings (h2 to h4), lists, quotes,
 * code, tables, strong and emphasised words, and links to http and https addresses. No other
 * element and no other attribute, thus no script, style, form, frame or picture.
 */
public final class SafeHtml {

    private static final Safelist ALLOWED =
            new Safelist()
                    .addTags("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote")
                    .addTags("pre", "code", "table", "tbody", "tr", "th", "td", "strong", "em", "a")
                    .addAttributes("a", "href")
                    .addProtocols("a", "href", "http", "https");

    private static final Document.OutputSettings AS_IT_IS =
            new Document.OutputSettings().prettyPrint(false);

    private SafeHtml() {}

    /**
     * The safe form of a fragment, such as the content of a feed's entry: the same lines as {@link
     * PlainText#of}.
     *
     * @param base the address that relative links stand on
     */
    public static String of(String html, String base) {
        return of(Lines.read(PlainText.parse(html, base)));
    }

    /** The writer knows no other elements; the cleaner holds it to that. */
    static String of(List<Line> lines) {
        return Jsoup.clean(Markup.of(lines), "", ALLOWED, AS_IT_IS);
    }
}
