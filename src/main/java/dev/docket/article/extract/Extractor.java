package dev.docket.article.extract;

import dev.docket.article.extract.body.Lines;
import dev.docket.article.extract.body.MainText;
import dev.docket.article.extract.body.Passage;
import dev.docket.article.extract.facts.Facts;
import dev.docket.article.extract.facts.FactsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a page. Stateless; safe for use by any number of threads. */
public final class Extractor {

    private Extractor() {}

    /** Less than this and the article has probably been missed, in characters. */
    private static final int SUSPICIOUSLY_SHORT = 300;

    /** No page that is meant to be read is nested deeper, in elements. */
    private static final int DEEPEST = 100;

    private static final Facts UNKNOWN = new Facts("", null, null, null, null, null, null, null);

    /**
     * Reads a page as it was served.
     *
     * @param charset as the server declared it; null leaves it to the page's own words (byte order
     *     mark, meta element) and UTF-8
     * @param address the page's, which relative links are resolved against
     */
    public static Extraction extract(byte[] page, @Nullable String charset, String address) {
        var excess = Obstacles.excess(page);
        return excess == null ? extract(() -> parse(page, charset, address)) : nothing(excess);
    }

    /** Reads a page that is text already. */
    public static Extraction extract(String html, String address) {
        var excess = Obstacles.excess(html);
        return excess == null
                ? extract(() -> Jsoup.parse(html, address, parser()))
                : nothing(excess);
    }

    /** Deeper elements become their neighbours' neighbours, which costs less time than a nest. */
    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static Document parse(byte[] page, @Nullable String charset, String address) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page), Charsets.of(page, charset), address, parser());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be read
        }
    }

    private static Extraction extract(Supplier<Document> parser) {
        var page = parser.get();
        var facts = FactsReader.read(page);
        var described = FactsReader.describedBody(page);
        var wall = Paywall.of(page);
        var strict = extraction(MainText.of(page, facts.title()), facts, wall);
        if (strict.text().length() >= SUSPICIOUSLY_SHORT) {
            return Obstacles.isBinary(strict.text()) ? nothing(Obstacle.NOT_HTML) : strict;
        }
        var again = parser.get();
        var obstacles = Obstacles.of(again);
        var lenient = extraction(MainText.ofMisnamed(again, facts.title()), facts, wall);
        var fullest = fullest(strict, lenient, described);
        return obstacles.binary()
                ? nothing(Obstacle.NOT_HTML)
                : fullest.behind(obstacles.to(fullest.text()));
    }

    private static Extraction nothing(Obstacle obstacle) {
        return new Extraction("", "", UNKNOWN, List.of(), 0, false, obstacle);
    }

    private static Extraction fullest(Extraction strict, Extraction lenient, String described) {
        var fuller = lenient.text().length() > 2 * strict.text().length() ? lenient : strict;
        return described.length() > 2 * fuller.text().length()
                ? described(PlainText.parse(described, ""), fuller.facts())
                : fuller;
    }

    private static Extraction described(Element body, Facts facts) {
        var lines = Lines.read(body);
        return extraction(new Passage(body, lines), facts, false);
    }

    private static Extraction extraction(Passage found, Facts facts, Paywall wall) {
        var open = Paywall.trim(found);
        var text = Closing.trim(Opening.trim(open.tidied(), facts), facts);
        return extraction(
                text, facts, wall.hides(text, open.lines().size() < found.lines().size()));
    }

    private static Extraction extraction(Passage text, Facts facts, boolean teaser) {
        return new Extraction(
                text.text(),
                SafeHtml.of(text.lines()),
                facts,
                Links.of(text.element()),
                text.element().select("img").size(),
                teaser,
                null);
    }
}
