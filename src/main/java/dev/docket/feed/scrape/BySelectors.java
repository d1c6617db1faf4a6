package dev.docket.feed.scrape;

import dev.docket.feed.Selectors;
import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.structure.Block;
import dev.docket.feed.scrape.structure.Items;
import dev.docket.feed.scrape.structure.Runs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jsoup.nodes.Document;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/** Reads a page where its selectors say, and says which of them lead nowhere. */
record BySelectors(Selectors selectors, BlockReader reader) {

    PageReading read(Document page) {
        var broken = broken();
        if (broken.isPresent()) {
            return PageReading.none(broken.get());
        }
        var matches = page.select(selectors.list());
        if (matches.isEmpty()) {
            return PageReading.none(nothing(page));
        }
        var runs = new Runs(matches);
        var blocks =
                matches.stream()
                        .map(match -> new Block(match, match, runs.after(match), null))
                        .toList();
        var items = new Items(reader.dates());
        return reading(page, blocks, blocks.stream().map(items::of).map(reader::entry).toList());
    }

    private PageReading reading(Document page, List<Block> blocks, List<ParsedEntry> entries) {
        return new PageReading(
                new Reading.Feed(reader.feed(page, entries)),
                1,
                List.of("%d matches of the list selector".formatted(blocks.size())),
                NextPage.of(page, selectors.next()),
                blind(blocks, "link").orElse(null),
                blind(blocks, "title", "date", "text").orElse(null));
    }

    private SequencedMap<String, @Nullable String> all() {
        var all = new LinkedHashMap<String, @Nullable String>();
        all.put("list", selectors.list());
        all.put("title", selectors.title());
        all.put("link", selectors.link());
        all.put("date", selectors.date());
        all.put("text", selectors.text());
        all.put("next", selectors.next());
        return all;
    }

    private Optional<String> broken() {
        for (Map.Entry<String, @Nullable String> selector : all().entrySet()) {
            try {
                if (selector.getValue() != null) {
                    QueryParser.parse(selector.getValue());
                }
            } catch (SelectorParseException | IllegalArgumentException wrong) {
                return Optional.of(
                        "The %s selector \"%s\" is no CSS selector (%s); correct it, or remove it"
                                .formatted(
                                        selector.getKey(),
                                        selector.getValue(),
                                        wrong.getMessage()));
            }
        }
        return Optional.empty();
    }

    /** The sentence on a list selector that matches nothing, and what there is instead. */
    private String nothing(Document page) {
        int others = new ByStructure(new BlockReader(null, reader.dates())).count(page);
        var instead =
                others == 0
                        ? "nor is a list found by structure: " + Emptiness.of(page)
                        : ("by structure the page lists %d articles: correct the selector, or"
                                        + " remove the selectors to read it so")
                                .formatted(others);
        return "The list selector \"%s\" matches nothing; %s".formatted(selectors.list(), instead);
    }

    /** The sentence on the first of these selectors that matches in none of the blocks. */
    private Optional<String> blind(List<Block> blocks, String... names) {
        return all().entrySet().stream()
                .filter(selector -> selector.getValue() != null)
                .filter(selector -> List.of(names).contains(selector.getKey()))
                .filter(selector ->
                        blocks.stream()
                                .allMatch(block ->
                                        block.first(String.valueOf(selector.getValue())).isEmpty()))
                .map(selector ->
                        ("The %s selector \"%s\" matches in none of the %d blocks; what it should"
                                        + " find was read by structure: correct it, or remove it")
                                .formatted(selector.getKey(), selector.getValue(), blocks.size()))
                .findFirst();
    }
}
