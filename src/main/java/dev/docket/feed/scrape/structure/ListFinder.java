package dev.docket.feed.scrape.structure;

import dev.docket.feed.scrape.date.PageDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the list of articles on a page. */
public final class ListFinder {

    /** Groups that are looked at closely; the largest come first. */
    private static final int MOST_GROUPS = 60;

    private final PageDate dates;
    private final Items items;

    public ListFinder(PageDate dates) {
        this.dates = dates;
        this.items = new Items(dates);
    }

    /** The list; empty if nothing looks like one. */
    public Optional<FoundList> find(Document page) {
        var groups = Leaves.groups(Furniture.without(page), dates);
        var candidates =
                groups.stream()
                        .sorted(Comparator.comparingInt(group -> -group.leaves().size()))
                        .limit(MOST_GROUPS)
                        .map(this::candidate)
                        .filter(candidate -> candidate.score() > 0)
                        .toList();
        return candidates.stream()
                .reduce((one, other) -> other.beats(one) ? other : one)
                .map(best -> FoundList.of(best, new Kin(best).with(groups, this::items)));
    }

    private Candidate candidate(Leaves.Group group) {
        return Candidate.of(group.kind(), items(group));
    }

    /** What the group's records say, each article once. */
    private List<Item> items(Leaves.Group group) {
        var leaves = group.leaves();
        var records = Records.around(leaves);
        var near = Flow.dates(records, Records.holder(leaves), dates);
        var runs = new Runs(records);
        var found = new LinkedHashMap<String, Item>();
        IntStream.range(0, leaves.size())
                .mapToObj(i ->
                        new Block(
                                records.get(i),
                                leaves.get(i),
                                needsRun(group, records.get(i))
                                        ? runs.after(records.get(i))
                                        : List.<Element>of(),
                                near.get(i)))
                .map(items::of)
                .filter(ListFinder::isArticle)
                .forEach(item -> found.putIfAbsent(item.key(), item));
        return List.copyOf(found.values());
    }

    /** A heading or a date that stands alone is about what follows. */
    private static boolean needsRun(Leaves.Group group, Element record) {
        return group.kind() != Leaves.Kind.LINK
                && record.selectFirst("a[href]:not([href^=#]), p, li, div div") == null;
    }

    private static boolean isArticle(Item item) {
        return Words.weight(item.title()) >= 4 && item.address().startsWith("http");
    }
}
