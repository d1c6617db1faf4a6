package dev.docket.article.extract.facts.title;

import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.PlainWords;
import dev.docket.article.extract.facts.view.SiteName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The headings of a page, but for those that are the site's name. */
final class Headings {

    /** In bare characters; a shorter heading is found inside too many titles. */
    private static final int SHORTEST = 10;

    /** From as many words on, most of them in the title, a heading is a wording of the title. */
    private static final int WORDS = 5;

    private static final double MOST = 0.8;

    /** A page of more headings is a list; what is looked for stands near its top. */
    private static final int LIMIT = 200;

    private final List<String> first = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    Headings(PageView view) {
        view.page().select("h1, h2, [itemprop=headline]").stream()
                .limit(LIMIT)
                .forEach(heading -> add(heading, view.site()));
    }

    private void add(Element heading, SiteName site) {
        var words = PlainWords.line(heading.text());
        if (!words.isEmpty() && !site.is(words)) {
            (heading.normalName().equals("h1") ? first : lower).add(words);
        }
    }

    /** The heading that says what {@code declared} says, the highest and longest; else empty. */
    String saying(String declared) {
        var title = PlainWords.bare(declared);
        var found = longest(first, declared, title);
        return found.isEmpty() ? longest(lower, declared, title) : found;
    }

    private static String longest(List<String> headings, String declared, String title) {
        var longest = "";
        for (var each : headings) {
            if (each.length() > longest.length() && says(each, declared, title)) {
                longest = each;
            }
        }
        return longest;
    }

    private static boolean says(String heading, String declared, String title) {
        var mine = PlainWords.bare(heading);
        boolean part =
                mine.length() >= SHORTEST
                        && title.contains(mine)
                        && mine.length() * 3 >= title.length();
        return part
                || (Overlap.count(heading) >= WORDS && Overlap.share(heading, declared) >= MOST);
    }

    /** The first-level heading, if the page has one and no more. */
    Optional<String> only() {
        return first.stream().distinct().count() == 1
                ? Optional.of(first.getFirst())
                : Optional.empty();
    }

    /** The first of the first level. */
    Optional<String> first() {
        return first.stream().findFirst();
    }
}
