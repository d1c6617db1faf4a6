package dev.docket.feed.scrape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the list of articles on a page by what articles have and menus have not: blocks of one
 * make, side by side, each with a link of its own, a title of some length and, mostly, a date.
 */
final class RepeatedBlocks {

    private static final String FURNITURE =
            "nav, footer, aside, form, [role=navigation], [role=dialog], .menu, #footer";
    private static final int SHORTEST_TITLE = 4;
    private static final int LONG_TITLE = 40;

    /** Blocks of one make under one parent; {@code make} is tag and classes. */
    private record Group(Element parent, String make) {}

    private record Scored(List<Element> blocks, double score) {}

    private RepeatedBlocks() {}

    /** The blocks, in the order of the page; empty if nothing looks like a list of articles. */
    static List<Element> find(Document page) {
        var content = page.clone();
        content.select(FURNITURE).remove();
        content.select("script, style, template, noscript").remove();
        content.select("a a").unwrap(); // no HTML, and costly: each counts the text of all within
        return groups(content).values().stream()
                .map(RepeatedBlocks::score)
                .filter(scored -> scored.score() > 0)
                .max(Comparator.comparingDouble(Scored::score)) // the first of equals
                .map(Scored::blocks)
                .orElse(List.of());
    }

    private static Map<Group, List<Element>> groups(Document page) {
        var groups = new LinkedHashMap<Group, List<Element>>();
        for (var link : page.select("a[href]")) {
            for (var element = link;
                    element.parent() != null && !element.equals(page.body());
                    element = element.parent()) {
                var group =
                        new Group(element.parent(), element.tagName() + "." + element.className());
                var blocks = groups.computeIfAbsent(group, _ -> new ArrayList<>());
                if (blocks.isEmpty() || !blocks.getLast().equals(element)) {
                    blocks.add(element);
                }
            }
        }
        return groups;
    }

    private static Scored score(List<Element> blocks) {
        var articles = blocks.stream().filter(RepeatedBlocks::isArticle).toList();
        long links = articles.stream().map(RepeatedBlocks::target).distinct().count();
        double dated = share(articles, block -> PageDate.of(block) != null);
        boolean enough = links >= 2 || (links == 1 && dated == 1);
        if (!enough || share(articles, RepeatedBlocks::holdsSeveral) > 0.5) {
            return new Scored(articles, 0);
        }
        double title = articles.stream().mapToInt(RepeatedBlocks::titleLength).average().orElse(0);
        double worth = Math.min(title, LONG_TITLE) / LONG_TITLE + 3 * dated;
        return new Scored(articles, Math.sqrt((double) links) * worth);
    }

    private static double share(List<Element> blocks, Predicate<Element> property) {
        return blocks.isEmpty()
                ? 0
                : (double) blocks.stream().filter(property).count() / blocks.size();
    }

    private static boolean isArticle(Element block) {
        return titleLength(block) >= SHORTEST_TITLE && !target(block).isEmpty();
    }

    /** A block with several headings is the list, not an item of it. */
    private static boolean holdsSeveral(Element block) {
        return block.select("h1, h2, h3, h4").size() > 2 || block.select("time").size() > 2;
    }

    private static int titleLength(Element block) {
        return Block.link(block).map(link -> link.text().length()).orElse(0);
    }

    private static String target(Element block) {
        return Block.link(block)
                .map(link -> link.absUrl("href").replaceFirst("#.*$", ""))
                .orElse("");
    }
}
