package dev.docket.feed.opml;

import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Source;
import dev.docket.feed.SourceKind;
import dev.docket.feed.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes the catalogue as OPML 2.0 that other programs read, and {@link OpmlReader} fully. */
public final class OpmlWriter {

    private OpmlWriter() {}

    /** All sources, a group for each section, in the order of sections and then as given. */
    public static String write(String title, List<SourceStatus> sources) {
        var document = Parser.xmlParser().parseInput("<opml version=\"2.0\"/>", "");
        document.outputSettings().prettyPrint(false).charset("UTF-8");
        var opml = document.child(0);
        opml.appendElement("head").appendElement("title").text(title);
        var body = opml.appendText("\n").appendElement("body");
        var sections = new TreeMap<String, List<SourceStatus>>();
        for (var source : sources) {
            sections.computeIfAbsent(source.source().shelf().section(), _ -> new ArrayList<>())
                    .add(source);
        }
        sections.forEach((section, group) -> group(body, section, group));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + opml.outerHtml() + "\n";
    }

    private static void group(Element body, String section, List<SourceStatus> sources) {
        var group = body.appendText("\n").appendElement("outline").attr("text", section);
        for (var source : sources) {
            outline(group.appendText("\n  ").appendElement("outline"), source);
        }
        group.appendText("\n");
    }

    private static void outline(Element outline, SourceStatus status) {
        var source = status.source();
        outline.attr("type", type(source.location().kind()));
        outline.attr("text", source.name());
        where(outline, source);
        outline.attr("language", source.language());
        outline.attr("authority", String.valueOf(source.authority()));
        outline.attr("publisher", source.publisher());
        put(outline, "paused", status.paused() ? "true" : null);
        selectors(outline, source.location().selectors());
        rules(outline, source.location().rules());
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case FEED, RELEASES -> "rss";
            case PAGE, SITEMAP, HUB, JSON -> "link";
        };
    }

    private static void where(Element outline, Source source) {
        var location = source.location();
        switch (location.kind()) {
            case FEED -> outline.attr("xmlUrl", location.address());
            case PAGE -> outline.attr("scrape", "true").attr("htmlUrl", location.address());
            case RELEASES ->
                    outline.attr("kind", location.kind().word()).attr("xmlUrl", location.address());
            case SITEMAP, HUB, JSON ->
                    outline.attr("kind", location.kind().word()).attr("url", location.address());
        }
        if (location.kind() != SourceKind.PAGE) {
            put(outline, "htmlUrl", location.site());
        }
    }

    private static void selectors(Element outline, @Nullable Selectors selectors) {
        if (selectors != null) {
            put(outline, "selectorList", selectors.list());
            put(outline, "selectorTitle", selectors.title());
            put(outline, "selectorLink", selectors.link());
            put(outline, "selectorDate", selectors.date());
            put(outline, "selectorText", selectors.text());
            put(outline, "selectorNext", selectors.next());
        }
    }

    private static void rules(Element outline, Rules rules) {
        var sieve = rules.sieve();
        put(outline, "minimumWords", sieve.minimumWords() == 0 ? null : sieve.minimumWords());
        put(outline, "mustMatch", sieve.mustMatch());
        put(outline, "path", sieve.path());
        put(outline, "newest", sieve.newest());
        put(outline, "pages", rules.pages());
        if (rules.pointers() != null) {
            pointers(outline, rules.pointers());
        }
    }

    private static void pointers(Element outline, Pointers pointers) {
        put(outline, "jsonList", pointers.list());
        put(outline, "jsonTitle", pointers.title());
        put(outline, "jsonLink", pointers.link());
        put(outline, "jsonDate", pointers.date());
        put(outline, "jsonText", pointers.text());
        put(outline, "jsonNext", pointers.next());
    }

    private static void put(Element outline, String name, @Nullable Object value) {
        if (value != null) {
            outline.attr(name, value.toString());
        }
    }
}
