package dev.docket.feed.scrape;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.PlainText;
import java.util.Comparator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one block of a page as an entry, by selectors where they are given. */
final class Block {

    private static final String HEADINGS = "h1, h2, h3, h4, h5";

    private final @Nullable Selectors selectors;

    Block(@Nullable Selectors selectors) {
        this.selectors = selectors;
    }

    ParsedEntry read(Element block) {
        return new ParsedEntry(
                null,
                title(block),
                address(block),
                PageDate.of(
                        selected(block, selectors == null ? null : selectors.date()).orElse(block)),
                null,
                text(block),
                false);
    }

    private static Optional<Element> selected(Element block, @Nullable String selector) {
        return selector == null
                ? Optional.empty()
                : Optional.ofNullable(block.selectFirst(selector));
    }

    private String title(Element block) {
        var element =
                selected(block, selectors == null ? null : selectors.title())
                        .or(() -> Optional.ofNullable(block.selectFirst(HEADINGS)))
                        .or(() -> link(block))
                        .orElse(block);
        return PlainText.of(PageDate.cutFrom(element.text()));
    }

    /** The link of the block, or its place on the page if it has none of its own. */
    private String address(Element block) {
        return selected(block, selectors == null ? null : selectors.link())
                .or(() -> link(block))
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .orElseGet(() -> anchor(block));
    }

    private static String anchor(Element block) {
        var named = block.id().isEmpty() ? block.selectFirst("[id]") : block;
        var page = block.baseUri().replaceFirst("#.*$", "");
        return named == null ? page : page + "#" + named.id();
    }

    /** The link that the block is about: around it, in its heading, or the one with most to say. */
    static Optional<Element> link(Element block) {
        if (block.tagName().equals("a")) {
            return Optional.of(block);
        }
        return block.select(HEADINGS).stream() // "h1 a, h2 a, ..." would climb for every link
                .flatMap(heading -> heading.select("a[href]").stream())
                .findFirst()
                .or(() -> Optional.ofNullable(block.closest("a[href]")))
                .or(() ->
                        block.select("a[href]").stream()
                                .max(Comparator.comparingInt(link -> link.text().length())));
    }

    private String text(Element block) {
        return selected(block, selectors == null ? null : selectors.text())
                .or(() ->
                        block.select("p").stream()
                                .filter(paragraph -> PageDate.of(paragraph) == null)
                                .max(
                                        Comparator.comparingInt(
                                                paragraph -> paragraph.text().length())))
                .map(Element::outerHtml)
                .orElse("");
    }
}
