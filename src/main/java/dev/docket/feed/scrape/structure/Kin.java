package dev.docket.feed.scrape.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Articles that stand apart from their list, such as the newest in a large box above it: few, of
 * another make, but alike in what they say and where they lead. And the other way round: what
 * stands in the list and is no article.
 */
final class Kin {

    private static final int FEW = 5;
    private static final double MOST = 0.8;
    private static final int SHORT_TITLE = 12;

    private final Candidate best;
    private final String folder;
    private final boolean dated;

    Kin(Candidate best) {
        this.best = best;
        this.folder = folder(best.items());
        this.dated = best.traits().dated() >= MOST;
    }

    /** The folder in which most of them lie; empty if there is none. */
    private static String folder(List<Item> items) {
        return items.stream()
                .collect(
                        Collectors.groupingBy(
                                Item::folder, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() * 2 > items.size())
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    List<Item> with(List<Leaves.Group> groups, Function<Leaves.Group, List<Item>> read) {
        var items = new ArrayList<>(best.items().stream().filter(this::belongs).toList());
        if (best.kind() == Leaves.Kind.LINK && !folder.isEmpty()) {
            var addresses = new HashSet<>(items.stream().map(Item::address).toList());
            groups.stream()
                    .filter(group ->
                            group.kind() == Leaves.Kind.LINK && group.leaves().size() <= FEW)
                    .flatMap(group -> read.apply(group).stream())
                    .filter(item -> isKin(item) && apart(item) && addresses.add(item.address()))
                    .forEach(items::add);
            items.sort((one, other) ->
                    InOrder.OF_THE_PAGE.compare(one.block().lead(), other.block().lead()));
        }
        return List.copyOf(items);
    }

    private boolean belongs(Item item) {
        return !dated || item.date() != null || folder.isEmpty() || item.folder().equals(folder);
    }

    private boolean isKin(Item item) {
        boolean says = Words.weight(item.title()) >= SHORT_TITLE;
        return says
                && item.folder().equals(folder)
                && (dated ? item.date() != null : item.isHeaded() || best.traits().headed() < MOST);
    }

    /** Neither inside one of the list's blocks nor around one. */
    private boolean apart(Item item) {
        var body = item.block().body();
        return best.items().stream()
                .map(other -> other.block().body())
                .noneMatch(other -> isWithin(body, other) || isWithin(other, body));
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }
}
