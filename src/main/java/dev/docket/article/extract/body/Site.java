package dev.docket.article.extract.body;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a site's pages.
 *
 * @param host and the hosts below it are meant, in lower case
 * @param article finds what holds the article
 * @param noise finds what is none within it; null for nothing
 * @param reason why the site needs it
 */
record Site(String host, Evaluator article, @Nullable Evaluator noise, String reason) {

    private static final String NOTHING = "-";

    /**
     * Reads a line of four fields, separated by tabs.
     *
     * @throws IllegalArgumentException if the line is not such; says the line's number and why
     */
    static Site parse(String line, int number) {
        var fields = line.split("\t", -1);
        check(fields.length == 4, number, "4 fields are needed, there are " + fields.length);
        var host = fields[0].strip().toLowerCase(Locale.ROOT);
        check(host.matches("[a-z0-9-]+(?:\\.[a-z0-9-]+)+"), number, "\"" + host + "\" is no host");
        check(!fields[3].isBlank(), number, "the reason is missing");
        var noise = fields[2].strip();
        return new Site(
                host,
                selector(fields[1].strip(), number),
                noise.equals(NOTHING) ? null : selector(noise, number),
                fields[3].strip());
    }

    private static void check(boolean right, int number, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("line " + number + ": " + otherwise);
        }
    }

    private static Evaluator selector(String css, int number) {
        try {
            return QueryParser.parse(css);
        } catch (Selector.SelectorParseException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "line " + number + ": \"" + css + "\" is no CSS selector", wrong);
        }
    }

    boolean isOf(String pageHost) {
        return pageHost.equals(host) || pageHost.endsWith("." + host);
    }

    /** The article of {@code page}, if it is where it should be and holds some words. */
    Optional<Element> article(Document page) {
        if (noise != null) {
            page.select(noise).remove();
        }
        return page.select(article).stream().filter(Element::hasText).findFirst();
    }
}
