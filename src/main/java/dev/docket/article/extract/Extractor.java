package dev.docket.article.extract;

import dev.docket.article.extract.body.Lines;
import dev.docket.article.extract.body.MainText;
import dev.docket.article.extract.facts.Facts;
import dev.docket.article.extract.facts.FactsReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the article out of a page. Stateless; safe for use by any number of threads. */
public final class Extractor {

    private Extractor() {}

    /**
     * Reads a page as it was served.
     *
     * @param charset as the server declared it; null leaves it to the page's own words (byte order
     *     mark, meta element) and UTF-8
     * @param address the page's, which relative links are resolved against
     */
    public static Extraction extract(byte[] page, @Nullable String charset, String address) {
        try {
            return extract(Jsoup.parse(new ByteArrayInputStream(page), charset, address));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // memory does not fail to be read
        }
    }

    /** Reads a page that is text already. */
    public static Extraction extract(String html, String address) {
        return extract(Jsoup.parse(html, address));
    }

    private static Extraction extract(Document page) {
        Facts facts = FactsReader.read(page);
        var described = FactsReader.describedBody(page);
        var main = MainText.of(page, facts.title());
        var text = Lines.of(main);
        return new Extraction(text, facts, Links.of(main));
    }
}
