package dev.docket.feed.scrape.structure;

import dev.docket.feed.scrape.date.PageDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What marks one article each: a link, a heading with nothing but an anchor, or a date. Those of
 * one make, which stand in the same tags and classes, belong together wherever they are.
 */
final class Leaves {

    /** What a group is made of. */
    enum Kind {
        LINK,
        HEADING,
        DATE
    }

    /** Leaves of one make, in the order of the page. */
    record Group(Kind kind, List<Element> leaves) {}

    private static final String NO_ARTICLE =
            "[href^=#], [href^=javascript:], [href^=mailto:], [href=], :not([href]),"
                    + " [rel~=(?i)^(next|prev|tag|author|category tag)$]";
    private static final Pattern HEADING = Pattern.compile("h[1-5]|dt");
    private static final int NEAR = 3;
    private static final int LONGEST_DATE = 60;

    /** Classes that tell one article from the next, not articles from other things. */
    private static final Pattern OWN =
            Pattern.compile(
                    ".*\\d.*|(?:post|category|tag|author|type|status|format)-.*|odd|even|first|last|active|featured|sticky|highlight");

    private Leaves() {}

    /** All groups, by tags and classes and by tags alone, in the order of the page. */
    static List<Group> groups(Document content, PageDate dates) {
        var byTags = new LinkedHashMap<String, Map<String, Group>>();
        for (var element : content.body().getAllElements()) {
            var kind = kind(element, dates);
            if (kind != null) {
                byTags.computeIfAbsent(kind + path(element, 0), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(
                                path(element, NEAR), _ -> new Group(kind, new ArrayList<>()))
                        .leaves()
                        .add(element);
            }
        }
        return byTags.values().stream()
                .flatMap(Leaves::withUnion)
                .map(Leaves::firstOfEach)
                .map(Leaves::titlesOnly)
                .toList();
    }

    /**
     * Where nearly each leaf has a parent to itself, a second one in the same parent is an aside: a
     * link in what is said about the article.
     */
    private static Group firstOfEach(Group group) {
        var parents = new HashSet<@Nullable Element>();
        var firsts = group.leaves().stream().filter(leaf -> parents.add(leaf.parent())).toList();
        boolean rare = firsts.size() > 1 && firsts.size() * 2 > group.leaves().size();
        return group.kind() == Kind.LINK && rare ? new Group(group.kind(), firsts) : group;
    }

    /** Where each article has as many links one after the other, the first is its title. */
    private static Group titlesOnly(Group group) {
        var leaves = group.leaves();
        int each = 1;
        while (each < leaves.size() && sameTarget(leaves.get(0), leaves.get(each))) {
            each++;
        }
        int times = each;
        var firsts =
                IntStream.range(0, leaves.size())
                        .filter(i -> i % times == 0)
                        .mapToObj(leaves::get)
                        .toList();
        boolean regular =
                group.kind() == Kind.LINK
                        && firsts.size() > 1
                        && IntStream.range(1, leaves.size())
                                .allMatch(i ->
                                        sameTarget(leaves.get(i - 1), leaves.get(i))
                                                == (i % times != 0));
        return regular ? new Group(group.kind(), firsts) : group;
    }

    private static boolean sameTarget(Element one, Element other) {
        return one.attr("href").equals(other.attr("href"));
    }

    private static Stream<Group> withUnion(Map<String, Group> byClasses) {
        var groups = byClasses.values();
        return groups.size() == 1
                ? groups.stream()
                : Stream.concat(groups.stream(), Stream.of(union(groups)));
    }

    private static Group union(Collection<Group> groups) {
        var leaves =
                groups.stream()
                        .flatMap(group -> group.leaves().stream())
                        .sorted(InOrder.OF_THE_PAGE)
                        .toList();
        return new Group(groups.iterator().next().kind(), leaves);
    }

    private static @Nullable Kind kind(Element element, PageDate dates) {
        if (element.tagName().equals("a")) {
            return element.is(NO_ARTICLE) ? null : Kind.LINK;
        }
        if (HEADING.matcher(element.tagName()).matches()) {
            return ownsNoLink(element) ? Kind.HEADING : null;
        }
        boolean date =
                element.childrenSize() == 0
                        && element.ownText().length() <= LONGEST_DATE
                        && dates.alone(element).isPresent();
        return date ? Kind.DATE : null;
    }

    /** A heading inside a link is named by the link; one with a link of its own is named by it. */
    private static boolean ownsNoLink(Element heading) {
        return heading.closest("a[href]") == null
                && heading.select("a[href]").stream()
                        .allMatch(link -> link.attr("href").startsWith("#"));
    }

    private static String path(Element leaf, int withClasses) {
        var path = new StringBuilder();
        int level = 0;
        for (Element at = leaf; at != null && !at.tagName().equals("body"); at = at.parent()) {
            path.append('>').append(at.tagName());
            if (at.tagName().equals("td")) {
                path.append(at.elementSiblingIndex()); // a column has a meaning of its own
            }
            if (level++ < withClasses) {
                path.append(classes(at));
            }
        }
        return path.toString();
    }

    private static String classes(Element element) {
        return element.classNames().stream()
                .filter(name -> !OWN.matcher(name).matches())
                .sorted()
                .collect(Collectors.joining("."));
    }
}
