package dev.docket.feed.opml;

import dev.docket.feed.Selectors;
import dev.docket.feed.Source;
import dev.docket.feed.SourceKind;
import dev.docket.feed.SourceStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Writes OPML 2.0 that {@link OpmlReader} reads without loss, and that other readers read too. */
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
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text(document) + "\n";
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
        boolean feed = source.location().kind() == SourceKind.FEED;
        outline.attr("type", feed ? "rss" : "link").attr("text", source.name());
        if (feed) {
            outline.attr("xmlUrl", source.address());
            given(outline, "htmlUrl", source.location().site());
        } else {
            outline.attr("scrape", "true").attr("htmlUrl", source.address());
        }
        shelf(outline, source);
        selectors(outline, source.location().selectors());
        if (status.paused()) {
            outline.attr("paused", "true");
        }
    }

    private static void shelf(Element outline, Source source) {
        outline.attr("language", source.language())
                .attr("authority", Integer.toString(source.authority()))
                .attr("publisher", source.publisher());
    }

    private static void selectors(Element outline, @Nullable Selectors selectors) {
        if (selectors != null) {
            outline.attr("selectorList", selectors.list());
            given(outline, "selectorTitle", selectors.title());
            given(outline, "selectorLink", selectors.link());
            given(outline, "selectorDate", selectors.date());
            given(outline, "selectorText", selectors.text());
        }
    }

    private static void given(Element outline, String name, @Nullable String value) {
        if (value != null) {
            outline.attr(name, value);
        }
    }

    private static String text(Document document) {
        return document.child(0).outerHtml();
    }
}
