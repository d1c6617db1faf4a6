package dev.docket.feed.scrape.date;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds the date of a block: where it is marked as one, as a text of its own, within a short text,
 * in the address, within any text. The surest comes first.
 */
public final class PageDate {

    private static final Pattern SEPARATORS = Pattern.compile("[|·•/]\\s|\\s[|·•–—-]\\s|\\n");
    private static final String MARKED =
            "[itemprop=datePublished], [itemprop=dateCreated], .dt-published, time[pubdate],"
                    + " time.published, abbr.published, time.entry-date";
    private static final String TIMES =
            "time:not(.updated):not([itemprop=dateModified]), relative-time,"
                    + " [datetime]:not(ins):not(del):not(.updated):not([itemprop=dateModified])";
    private static final int SHORT = 100;

    private final DateText texts;

    /** What was read already: candidates for the list look at the same texts again and again. */
    private final Map<String, Optional<Instant>> known = new HashMap<>();

    /** For one page. */
    public PageDate(DateText texts) {
        this.texts = texts;
    }

    public DateText texts() {
        return texts;
    }

    private Optional<Instant> whole(String text) {
        return text.length() > SHORT ? Optional.empty() : known.computeIfAbsent(text, texts::whole);
    }

    /** The date of what stands in the block; {@code address} is where it leads. */
    public Optional<Instant> of(Element block, String address) {
        return marked(block)
                .or(() -> ownTexts(block).flatMap(text -> whole(text).stream()).findFirst())
                .or(() ->
                        ownTexts(block)
                                .filter(text -> text.length() <= SHORT)
                                .flatMap(text -> texts.within(text).stream())
                                .findFirst())
                .or(() -> texts.inAddress(address))
                .or(() -> texts.within(block.text()));
    }

    private Optional<Instant> marked(Element block) {
        return Stream.of(MARKED, TIMES)
                .flatMap(css -> block.select(css).stream())
                .flatMap(time ->
                        Stream.of(
                                time.attr("datetime"),
                                time.attr("content"),
                                time.attr("title"),
                                time.text()))
                .flatMap(text -> whole(text).stream())
                .findFirst();
    }

    /** Whether the element shows a date and nothing else: {@code <time>}, or a text that is one. */
    public Optional<Instant> alone(Element element) {
        if (isLong(element)) {
            return Optional.empty();
        }
        return element.tagName().equals("time") ? marked(element) : whole(element.text());
    }

    /** Told without reading all of it: the element may be the whole page. */
    private static boolean isLong(Element element) {
        var length = new int[1];
        element.filter((node, _) -> {
            length[0] += node instanceof TextNode text ? text.text().length() : 0;
            return length[0] > SHORT
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;
        });
        return length[0] > SHORT;
    }

    private static Stream<String> ownTexts(Element block) {
        return block.getAllElements().stream()
                .map(Element::ownText)
                .filter(text -> !text.isBlank())
                .flatMap(SEPARATORS::splitAsStream)
                .map(String::strip);
    }
}
