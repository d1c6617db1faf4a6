package dev.docket.feed.scrape.structure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * A group of items that may be the list of articles.
 *
 * @param items in the order of the page, each once
 */
record Candidate(Leaves.Kind kind, List<Item> items, Traits traits) {

    static final Comparator<Candidate> BY_SCORE = Comparator.comparingDouble(Candidate::score);

    private static final Pattern VERSION =
            Pattern.compile(
                    "(?i).*\\bv?\\d+\\.\\d+(?:\\.\\d+)?\\b.*|.*\\b(?:version|release|v\\d+)\\b.*");
    private static final int LONG_TITLE = 40;
    private static final int SHORT_TITLE = 12;

    /**
     * What the items have in common, each a share from 0 to 1.
     *
     * @param title the mean length of their titles, in letters
     * @param several how many hold more than one article
     * @param inline how many are links in the middle of a text
     */
    record Traits(
            double title,
            double dated,
            double headed,
            double distinct,
            double marked,
            double several,
            double inline,
            double versions) {}

    static Candidate of(Leaves.Kind kind, List<Item> items) {
        return new Candidate(
                kind,
                items,
                new Traits(
                        items.stream()
                                .mapToDouble(item -> Words.weight(item.title()))
                                .average()
                                .orElse(0),
                        dated(kind, items),
                        share(items, Item::isHeaded),
                        share(items, items.stream().map(Item::title).distinct().count()),
                        share(items, Candidate::isMarked),
                        share(items, Candidate::holdsSeveral),
                        share(items, Candidate::isInline),
                        share(items, item -> VERSION.matcher(item.title()).matches())));
    }

    /** One date above several headings dates their chapter, not each of them. */
    private static double dated(Leaves.Kind kind, List<Item> items) {
        return kind == Leaves.Kind.HEADING
                ? share(
                        items,
                        items.stream().map(Item::date).filter(Objects::nonNull).distinct().count())
                : share(items, item -> item.date() != null);
    }

    private static double share(List<Item> items, Predicate<Item> property) {
        return share(items, items.stream().filter(property).count());
    }

    private static double share(List<Item> items, long count) {
        return items.isEmpty() ? 0 : (double) count / items.size();
    }

    private static boolean isMarked(Item item) {
        return item.block().body().is("article, .h-entry, .hentry, [itemscope]");
    }

    /** A block with several headings is the list, not an item of it. */
    private static boolean holdsSeveral(Item item) {
        var body = item.block().body();
        return body.select("h1, h2, h3, h4").size() > 2 || body.select("time").size() > 2;
    }

    private static boolean isInline(Item item) {
        var lead = item.block().lead();
        Element around = lead.parent();
        return lead.tagName().equals("a")
                && around != null
                && around.tagName().matches("p|li|td|dd|span|em|strong|b|i")
                && item.date() == null
                && around.ownText().length() > lead.text().length();
    }

    /** How much it looks like the list of articles; 0 if it cannot be. */
    double score() {
        if (!canBe()) {
            return 0;
        }
        double worth =
                Math.min(traits.title, LONG_TITLE) / LONG_TITLE
                        + 3 * traits.dated
                        + 0.5 * traits.headed
                        + 0.5 * traits.marked;
        return Math.sqrt(items.size()) * worth * (traits.distinct < 0.5 ? 0.3 : 1) * directness();
    }

    /**
     * Whether it is rather the list than an earlier one. Of two links to one article that both say
     * something, the first is the title and the other its subtitle, however long.
     */
    boolean beats(Candidate earlier) {
        boolean subtitle =
                kind == earlier.kind
                        && traits.headed <= earlier.traits.headed
                        && traits.dated <= earlier.traits.dated
                        && earlier.traits.title >= SHORT_TITLE
                        && earlier.traits.distinct >= traits.distinct
                        && addresses().equals(earlier.addresses());
        return score() > earlier.score() && !(subtitle && earlier.score() > 0);
    }

    private Set<String> addresses() {
        return items.stream().map(Item::address).collect(Collectors.toSet());
    }

    /** Of groups that find the same articles, links tell best where they lead. */
    private double directness() {
        return switch (kind) {
            case LINK -> 1;
            case HEADING -> 0.8;
            case DATE -> 0.9;
        };
    }

    private boolean canBe() {
        boolean enough = items.size() >= 2 || (items.size() == 1 && traits.dated == 1);
        boolean mostlyDated = traits.dated >= 0.5;
        return enough
                && (mostlyDated || traits.inline <= 0.5)
                && switch (kind) {
                    case LINK ->
                            traits.several <= 0.5
                                    && (mostlyDated
                                            || traits.headed >= 0.5
                                            || traits.title >= SHORT_TITLE);
                    case HEADING ->
                            traits.several <= 0.5 && (mostlyDated || traits.versions >= 0.5);
                    case DATE -> traits.distinct >= 0.5;
                };
    }

    /** How sure we are, from 0 to 1. */
    double confidence() {
        double sure =
                0.25
                        + 0.4 * traits.dated
                        + 0.15 * Math.max(traits.headed, traits.marked)
                        + 0.1 * Math.min(1, traits.title / LONG_TITLE)
                        + 0.1 * Math.min(1, items.size() / 8.0);
        return sure * (traits.distinct < 0.5 ? 0.5 : 1);
    }
}
