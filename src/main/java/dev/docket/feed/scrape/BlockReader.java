package dev.docket.feed.scrape;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.FeedKind;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.ParsedFeed;
import dev.docket.feed.parse.PlainText;
import dev.docket.feed.scrape.date.PageDate;
import dev.docket.feed.scrape.structure.Block;
import dev.docket.feed.scrape.structure.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Turns what was found on a page into entries; selectors, where given, have the first word. */
record BlockReader(@Nullable Selectors selectors, PageDate dates) {

    private static final String TEXTS = "p, [itemprop=description], .p-summary, .e-content";
    private static final int LONG_ENOUGH = 30;

    ParsedEntry entry(Item item) {
        var block = item.block();
        var date =
                selected(block, selectors == null ? null : selectors.date())
                        .flatMap(element -> dates.of(element, ""))
                        .orElse(item.date());
        return new ParsedEntry(null, title(item), address(item), date, null, text(item), false);
    }

    private String title(Item item) {
        return selected(item.block(), selectors == null ? null : selectors.title())
                .map(element -> PlainText.of(dates.texts().cutFrom(element.text())))
                .filter(title -> !title.isEmpty())
                .orElse(item.title());
    }

    private String address(Item item) {
        return selected(item.block(), selectors == null ? null : selectors.link())
                .map(element ->
                        element.closest("a[href]") == null
                                ? element.selectFirst("a[href]")
                                : element.closest("a[href]"))
                .map(link -> link.absUrl("href"))
                .filter(address -> !address.isEmpty())
                .orElse(item.address());
    }

    private static Optional<Element> selected(Block block, @Nullable String selector) {
        return selector == null ? Optional.empty() : block.first(selector);
    }

    private String text(Item item) {
        var block = item.block();
        return selected(block, selectors == null ? null : selectors.text())
                .map(Element::outerHtml)
                .or(() -> paragraph(item))
                .orElseGet(() ->
                        block.run().stream()
                                .map(Element::outerHtml)
                                .collect(Collectors.joining("\n")));
    }

    /** The longest paragraph that is neither the title nor the date. */
    private Optional<String> paragraph(Item item) {
        return item.block().body().select(TEXTS).stream()
                .filter(element -> element.text().length() >= Math.min(LONG_ENOUGH, 3))
                .filter(element -> !element.text().contains(item.title()))
                .filter(element -> dates.alone(element).isEmpty())
                .max(java.util.Comparator.comparingInt(element -> element.text().length()))
                .map(Element::outerHtml);
    }

    ParsedFeed feed(Document page, List<ParsedEntry> found) {
        var entries = new LinkedHashMap<String, ParsedEntry>();
        for (var entry : found) {
            if (!entry.title().isEmpty()) {
                entries.putIfAbsent(entry.link() + "\n" + entry.title(), entry);
            }
        }
        return new ParsedFeed(
                FeedKind.PAGE,
                PlainText.of(page.title()),
                page.baseUri(),
                List.copyOf(entries.values()));
    }
}
