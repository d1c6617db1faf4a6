package dev.docket.article.extract.facts.title;

import dev.docket.article.extract.facts.view.Extent;
import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.PlainWords;
import dev.docket.article.extract.facts.view.SiteName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The headings of a page, but for those that are the site's name. */
final class Headings {

    /** In bare characters; a shorter heading is found inside too many titles. */
    private static final int SHORTEST = 10;

    /** From as many words on, most of them in the title, a heading is a wording of the title. */
    private static final int WORDS = 5;

    private static final double MOST = 0.8;

    /** Of the words of an only heading; the rest is for search engines. */
    private static final double MANY = 0.4;

    /** A page of more headings is a list; what is looked for stands near its top. */
    private static final int LIMIT = 200;

    private final List<String> first = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    Headings(PageView view) {
        view.lines().marks().stream()
                .filter(Headings::isHeading)
                .limit(LIMIT)
                .forEach(mark -> add(mark.element(), view.site()));
    }

    private static boolean isHeading(Mark mark) {
        var name = mark.element().normalName();
        return (name.length() == 2 && name.startsWith("h")) || mark.is("headline");
    }

    private void add(Element heading, SiteName site) {
        var words = Extent.isSmall(heading) ? PlainWords.line(heading.text()) : "";
        if (!words.isEmpty() && !site.is(words)) {
            (heading.normalName().equals("h1") ? first : lower).add(words);
        }
    }

    /**
     * The heading that says what one of {@code declared} says: of the first level, before an only
     * one that says much of it, before lower ones.
     */
    Optional<String> saying(List<String> declared) {
        return saying(first, declared)
                .or(() ->
                        only().filter(only ->
                                declared.stream().anyMatch(each -> says(only, each, MANY))))
                .or(() -> saying(lower, declared));
    }

    private static Optional<String> saying(List<String> headings, List<String> declared) {
        return declared.stream().flatMap(each -> best(headings, each).stream()).findFirst();
    }

    /** The longest that begins the title; a site's motto ends it. */
    private static Optional<String> best(List<String> headings, String declared) {
        var title = PlainWords.bare(declared);
        var saying =
                headings.stream()
                        .filter(each -> isPart(each, title) || says(each, declared, MOST))
                        .toList();
        return longest(saying.stream().filter(each -> title.startsWith(PlainWords.bare(each))))
                .or(() -> longest(saying.stream()));
    }

    private static Optional<String> longest(Stream<String> headings) {
        return headings.reduce((one, other) -> other.length() > one.length() ? other : one);
    }

    private static boolean isPart(String heading, String title) {
        var mine = PlainWords.bare(heading);
        return mine.length() >= SHORTEST
                && title.contains(mine)
                && mine.length() * 3 >= title.length();
    }

    private static boolean says(String heading, String declared, double share) {
        return Overlap.count(heading) >= WORDS - (share < MOST ? 1 : 0)
                && Overlap.share(heading, declared) >= share;
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
