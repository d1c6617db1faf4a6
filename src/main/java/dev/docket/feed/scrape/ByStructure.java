package dev.docket.feed.scrape;

import dev.docket.feed.parse.ParsedEntry;
import dev.docket.feed.parse.Reading;
import dev.docket.feed.scrape.structure.FoundList;
import dev.docket.feed.scrape.structure.LinkedData;
import dev.docket.feed.scrape.structure.ListFinder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Reads a page of which nothing but its address is known. */
record ByStructure(BlockReader reader) {

    private static final double AS_DECLARED = 0.9;

    /** Fewer than these in JSON-LD may be anything, such as the three articles on a home page. */
    private static final int ENOUGH = 3;

    PageReading read(Document page) {
        var declared = LinkedData.in(page);
        var found = new ListFinder(reader.dates()).find(page);
        if (isBetter(declared, found)) {
            return declared(page, declared);
        }
        return found.map(list -> found(page, list, declared))
                .orElseGet(() -> PageReading.none(Emptiness.of(page)));
    }

    /** How many articles are found; 0 if none. */
    int count(Document page) {
        return read(page).reading() instanceof Reading.Feed(var feed) ? feed.entries().size() : 0;
    }

    /** What is declared with titles wins, where the structure shows hardly any of it. */
    private static boolean isBetter(List<LinkedData.Listed> declared, Optional<FoundList> found) {
        long whole = declared.stream().filter(one -> !one.title().isEmpty()).count();
        var shown =
                found.map(list -> list.items().stream().map(item -> item.address()).toList())
                        .orElse(List.of());
        long both = declared.stream().filter(one -> shown.contains(one.address())).count();
        return whole >= ENOUGH && whole == declared.size() && both * 2 < whole;
    }

    private PageReading declared(Document page, List<LinkedData.Listed> declared) {
        var entries =
                declared.stream()
                        .map(one ->
                                new ParsedEntry(
                                        null,
                                        one.title(),
                                        one.address(),
                                        one.date(),
                                        null,
                                        one.text(),
                                        false))
                        .toList();
        return reading(
                page, entries, AS_DECLARED, List.of("the page declares its articles as JSON-LD"));
    }

    private PageReading found(Document page, FoundList list, List<LinkedData.Listed> declared) {
        Map<String, LinkedData.Listed> byAddress = new HashMap<>();
        declared.forEach(one -> byAddress.putIfAbsent(one.address(), one));
        var entries =
                list.items().stream()
                        .map(item -> {
                            var said = byAddress.get(item.address());
                            return said == null ? item : item.dated(said.date());
                        })
                        .map(reader::entry)
                        .toList();
        boolean allDated = entries.stream().allMatch(entry -> entry.published() != null);
        boolean helped = !declared.isEmpty() && allDated;
        return reading(
                page,
                entries,
                helped ? Math.max(list.confidence(), AS_DECLARED) : list.confidence(),
                list.reasons());
    }

    private PageReading reading(
            Document page, List<ParsedEntry> entries, double confidence, List<String> reasons) {
        return new PageReading(
                new Reading.Feed(reader.feed(page, entries)),
                confidence,
                reasons,
                NextPage.of(page, null),
                null,
                null);
    }
}
