package dev.docket.article.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many elements a page begins, and how many are open at once, told from its bytes before a
 * single one is made: to make them costs a hundred times as much.
 */
final class Bulk {

    /** Of elements; the largest of some hundred articles from all over the web has 10,000. */
    static final int MOST = 50_000;

    /** Of elements open at once; pages that forget to close theirs come to some hundreds. */
    static final int DEEPEST = 12_000;

    /** In bytes; no shorter page has too much of anything. */
    static final int SHORTEST = DEEPEST * "<b>".length();

    /** Hold text until they are closed, whatever tags it may speak of (HTML, 13.2.5.1). */
    private static final Set<String> RAW =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    /** In these, tags are tags again, and may close themselves. */
    private static final Set<String> FOREIGN = Set.of("svg", "math");

    /** Hold nothing, or are closed by their like: they nest only within others. */
    private static final Set<String> FLAT =
            Set.of(
                    "area",
                    "base",
                    "br",
                    "col",
                    "embed",
                    "hr",
                    "img",
                    "input",
                    "link",
                    "meta",
                    "param",
                    "source",
                    "track",
                    "wbr",
                    "p",
                    "li",
                    "dt",
                    "dd",
                    "tr",
                    "td",
                    "th",
                    "thead",
                    "tbody",
                    "tfoot",
                    "colgroup",
                    "option",
                    "optgroup",
                    "rt",
                    "rp",
                    "html",
                    "head",
                    "body",
                    "a");

    private final Map<String, Integer> open = new HashMap<>();
    private int foreign;
    private int elements;
    private int depth;

    private Bulk() {}

    /** What is too much about {@code page}; null if nothing is. */
    static @Nullable Obstacle of(byte[] page) {
        return page.length < SHORTEST ? null : new Bulk().measure(new TagScan(page));
    }

    private @Nullable Obstacle measure(TagScan tags) {
        while (tags.advance()) {
            if (tags.isEnd()) {
                close(tags.name());
            } else {
                begin(tags);
            }
            if (depth > DEEPEST) {
                return Obstacle.TOO_DEEP;
            }
            if (elements > MOST) {
                return Obstacle.TOO_MANY;
            }
        }
        return null;
    }

    private void begin(TagScan tags) {
        elements++;
        boolean isForeign = foreign > 0 || FOREIGN.contains(tags.name());
        if (RAW.contains(tags.name()) && !isForeign) {
            tags.passContent();
        } else if (!FLAT.contains(tags.name()) && !(isForeign && tags.isClosed())) {
            open(tags.name(), 1);
        }
    }

    /** An end without a beginning ends nothing. */
    private void close(String name) {
        if (open.getOrDefault(name, 0) > 0) {
            open(name, -1);
        }
    }

    private void open(String name, int more) {
        open.merge(name, more, Integer::sum);
        depth += more;
        foreign += FOREIGN.contains(name) ? more : 0;
    }
}
