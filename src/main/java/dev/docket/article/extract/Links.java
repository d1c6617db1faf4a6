package dev.docket.article.extract;

import java.util.LinkedHashSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** The addresses that a text links to. */
final class Links {

    private static final int MOST = 200;

    private Links() {}

    /** Absolute http(s) addresses in order, without fragments and repeats, at most 200. */
    static List<String> of(Element text) {
        var links = new LinkedHashSet<String>();
        for (var anchor : text.select("a[href]")) {
            var address = anchor.absUrl("href").replaceFirst("#.*$", "");
            if (address.startsWith("http") && links.size() < MOST) {
                links.add(address);
            }
        }
        return List.copyOf(links);
    }
}
