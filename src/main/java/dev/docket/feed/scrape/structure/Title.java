package dev.docket.feed.scrape.structure;

import dev.docket.feed.parse.PlainText;
import dev.docket.feed.scrape.date.PageDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds what a block is called: as it is marked, by its heading, by its link, by its first words.
 */
final class Title {

    private static final String MARKED =
            "[itemprop=headline], .p-name, .entry-title, [data-component-part$=title]";
    private static final String PEOPLE = ".h-card, [itemprop=author], .author";
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String OPENINGS = "strong, b, dt, li, p, a[href]";

    /** What shows that a heading can be linked to, and signs that nobody sees. */
    private static final Pattern SIGNS =
            Pattern.compile("[\\u200b-\\u200d\\u2060\\ufeff\\u00ad]+|\\s*[#¶§🔗]\\s*$");

    /** Where the first words of a text serve as its title, these many letters do. */
    private static final int OPENING = 120;

    private final PageDate dates;
    private final Label label;

    Title(PageDate dates) {
        this.dates = dates;
        this.label = new Label(dates);
    }

    /** Plain text; empty if the block says nothing. */
    String of(Block block) {
        var title =
                headline(block)
                        .or(() -> named(block))
                        .map(label::of)
                        .or(() -> ofLink(block))
                        .or(() -> opening(block))
                        .orElseGet(() -> label.of(block.body()));
        return SIGNS.matcher(PlainText.of(title)).replaceAll("");
    }

    /** A link in a heading is the title even if it is a date: so are daily numbers called. */
    private static Optional<Element> headline(Block block) {
        return Optional.of(block.lead())
                .filter(lead -> lead.tagName().equals("a") && !lead.text().isBlank())
                .filter(lead -> lead.closest(HEADINGS) != null);
    }

    private Optional<Element> named(Block block) {
        return block.parts()
                .flatMap(part ->
                        Stream.of(MARKED, HEADINGS).flatMap(css -> part.select(css).stream()))
                .filter(element -> element.closest(PEOPLE) == null)
                .filter(this::says)
                .filter(element -> !isBelow(block, element))
                .findFirst();
    }

    /** A heading behind a link that says something divides the text; it is not its title. */
    private boolean isBelow(Block block, Element heading) {
        var lead = block.lead();
        return lead.tagName().equals("a")
                && !lead.text().isBlank()
                && !Words.isMore(lead.text())
                && !lead.equals(heading.closest("a"))
                && InOrder.OF_THE_PAGE.compare(lead, heading) < 0;
    }

    private boolean says(Element element) {
        return !label.of(element).isBlank() && dates.alone(element).isEmpty();
    }

    private Optional<String> ofLink(Block block) {
        var lead = block.lead();
        if (lead.tagName().equals("a") && says(lead) && !Words.isMore(label.of(lead))) {
            return Optional.of(label.of(lead));
        }
        return !lead.equals(block.body())
                        || block.body().tagName().equals("a")
                        || block.run().isEmpty()
                ? someLink(block)
                : Optional.empty();
    }

    private Optional<String> someLink(Block block) {
        var labels =
                block.body().select("a[href]").stream()
                        .filter(this::says)
                        .map(label::of)
                        .filter(text -> !Words.isMore(text))
                        .toList();
        return Words.likeliest(labels, text -> text);
    }

    /** Where only a date heads the text, the text's own beginning. */
    private Optional<String> opening(Block block) {
        return block.parts()
                .flatMap(part -> part.select(OPENINGS).stream())
                .filter(this::says)
                .map(element -> element.text().strip())
                .filter(text -> !Words.isMore(text))
                .findFirst()
                .map(Title::shortened);
    }

    private static String shortened(String text) {
        if (text.length() <= OPENING) {
            return text;
        }
        int blank = text.lastIndexOf(' ', OPENING);
        return text.substring(0, blank < OPENING / 2 ? OPENING : blank) + "…";
    }

    /**
     * The title without the date at its end, where the block shows no other: what stands in a title
     * beside a date of its own belongs to it.
     */
    String withoutDate(String title, Block block, boolean dated) {
        return dated && !showsDate(block) ? dates.texts().cutFrom(title) : title;
    }

    private boolean showsDate(Block block) {
        return block.near() != null
                || block.parts()
                        .flatMap(part -> part.getAllElements().stream())
                        .anyMatch(element -> dates.alone(element).isPresent());
    }
}
