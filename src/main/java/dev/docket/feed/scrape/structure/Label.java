package dev.docket.feed.scrape.structure;

import dev.docket.feed.scrape.date.PageDate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a link or a heading calls the thing that it is about. */
record Label(PageDate dates) {

    private static final String TITLED =
            "[class~=(?i)(^|[\\s_-])(title|tit|headline|heading|subject)([\\s_-]|$)]";

    /** A short cell with a date in it is a margin, with a category perhaps, and no title. */
    private static final int LONGEST_MARGIN = 40;

    /** Its words; those for blind readers or of its picture where it shows none. */
    String of(Element element) {
        var text = text(element);
        return text.isEmpty() ? hidden(element) : text;
    }

    private static String hidden(Element element) {
        return Stream.concat(
                        Stream.of(element.attr("aria-label"), element.attr("title")),
                        element.select("img[alt]").stream().map(picture -> picture.attr("alt")))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    /** Of a card with a category, a title and a date, only the title. */
    private String text(Element element) {
        if (!element.ownText().isBlank() || element.childrenSize() == 0) {
            return element.text();
        }
        var titled = element.selectFirst(TITLED);
        if (titled != null && !titled.equals(element) && !titled.text().isBlank()) {
            return titled.text();
        }
        var cells = element.children().stream().filter(this::speaks).toList();
        return switch (cells.size()) {
            case 0 -> element.text();
            case 1 -> text(cells.getFirst());
            default -> text(Words.likeliest(cells, Element::text).orElse(element));
        };
    }

    private boolean speaks(Element cell) {
        var text = cell.text();
        boolean dated = text.length() <= LONGEST_MARGIN && dates.texts().within(text).isPresent();
        return !text.isBlank() && !dated && dates.alone(cell).isEmpty();
    }
}
