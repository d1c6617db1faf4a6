package dev.docket.article.extract;

import dev.docket.article.extract.body.Line;
import dev.docket.article.extract.body.Passage;
import dev.docket.article.extract.body.Phrases;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Selector;

/**
 * What a page says about who may read on.
 *
 * @param declared whether its description says that the article is not free, and the rest is not
 *     there
 * @param asks whether it asks for money or an account to go on reading
 * @param walled whether it does so in a box that is called a wall
 */
record Paywall(boolean declared, boolean asks, boolean walled) {

    private static final Phrases ASKING = Phrases.of("paywalls.txt");

    /** schema.org: the description of a part or of all of the article. */
    private static final Pattern NOT_FREE =
            Pattern.compile("\"isAccessibleForFree\"\\s*:\\s*\"?(?i:false|no)\\b");

    /** Of names only: a selector may also hold a regular expression, and that one without end. */
    private static final Pattern PART =
            Pattern.compile("\"cssSelector\"\\s*:\\s*\"([\\w\\s.,#>-]{1,100})\"");

    private static final Pattern WALL =
            Pattern.compile("(?:pay|reg|piano|subscri\\w*|member\\w*)-?_?(?:wall|gate|barrier)");

    /** A longer text is the article, whatever else is on the page; in characters. */
    private static final int ARTICLE = 2500;

    private static final int LONGEST = 200;

    /** A part of an article is longer than this, in characters. */
    private static final int PARAGRAPHS = 800;

    /** Reads {@code page} before anything is taken out of it. */
    static Paywall of(Document page) {
        boolean declared =
                page.select("script[type*=ld+json]").stream()
                        .map(Element::data)
                        .anyMatch(each -> NOT_FREE.matcher(each).find() && isKeptBack(each, page));
        var asking = page.body().nodeStream(TextNode.class).filter(Paywall::isAsking).toList();
        return new Paywall(
                declared, !asking.isEmpty(), asking.stream().anyMatch(Paywall::isInWall));
    }

    /**
     * Whether the part that is not free, which the description names by its selector, is missing
     * from the page. Where no part is named the whole may be there all the same: many sites count
     * what a reader has read before they ask.
     */
    private static boolean isKeptBack(String description, Document page) {
        var part = PART.matcher(description);
        if (!part.find()) {
            return false;
        }
        try {
            return page.body().select(part.group(1)).text().length() < PARAGRAPHS;
        } catch (Selector.SelectorParseException _) { // names nothing that could be looked for
            return false;
        }
    }

    private static boolean isAsking(TextNode words) {
        var text = words.getWholeText();
        return text.length() >= 10 && text.length() <= LONGEST && ASKING.begin(text);
    }

    private static boolean isInWall(Node words) {
        for (var at = words.parent(); at instanceof Element element; at = at.parent()) {
            var name = element.className() + ' ' + element.id();
            if (WALL.matcher(name.toLowerCase(Locale.ROOT)).find()) {
                return true;
            }
        }
        return false;
    }

    /** {@code text} without the words of the wall and what comes behind it. */
    static Passage trim(Passage text) {
        var lines = text.lines();
        for (int i = lines.size() / 2; i < lines.size(); i++) {
            if (isAsking(lines.get(i)) && !goesOn(text, i)) {
                return text.to(i);
            }
        }
        return text;
    }

    private static boolean isAsking(Line line) {
        return line.text().length() <= LONGEST && !line.isFixed() && ASKING.begin(line.text());
    }

    private static boolean goesOn(Passage text, int from) {
        return text.lines().subList(from + 1, text.lines().size()).stream()
                .anyMatch(line -> line.text().length() > LONGEST);
    }

    /** Whether what was found is only the beginning of the article. */
    boolean hides(Passage found, boolean trimmed) {
        boolean little = found.length() < ARTICLE;
        return trimmed || (asks && walled) || (little && (declared || asks));
    }
}
