package dev.docket.feed.scrape.structure;

import java.util.List;
import java.util.Locale;

/**
 * The list of articles on a page.
 *
 * @param items in the order of the page
 * @param confidence how sure we are that it is the one, 0 to 1
 * @param reasons why, as short sentences without full stops for the operator
 */
public record FoundList(List<Item> items, double confidence, List<String> reasons) {

    static FoundList of(Candidate best, List<Item> items) {
        return new FoundList(items, best.confidence(), reasons(best, items.size()));
    }

    private static List<String> reasons(Candidate best, int count) {
        var traits = best.traits();
        return List.of(
                "%d articles of one make".formatted(count),
                traits.dated() == 0
                        ? "none of them shows a date"
                        : "%s of them show a date".formatted(percent(traits.dated())),
                "%s have a heading".formatted(percent(traits.headed())),
                "their titles have %d letters on average".formatted(Math.round(traits.title())));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d %%", Math.round(100 * share));
    }
}
