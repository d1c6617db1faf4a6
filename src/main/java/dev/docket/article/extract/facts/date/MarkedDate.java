package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.view.Extent;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What an element may say of a date, in its attributes or in words. */
final class MarkedDate {

    /** Longer words are a paragraph, not a label, in characters. */
    private static final int LONGEST = 200;

    /** The shortest date is {@code 2.3.26}. */
    private static final int SHORTEST = 6;

    private MarkedDate() {}

    static Stream<String> texts(Element element) {
        return Stream.of(
                        element.attr("datetime"),
                        element.attr("content"),
                        element.attr("title"),
                        Extent.isSmall(element) ? element.text() : "")
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST);
    }
}
