package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.Extent;
import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Names in elements that are marked as holding them: microdata, RDFa, hCard, classes. */
final class Marked {

    private static final String AMONG_OTHERS =
            "[class*=comment], [id*=comment], [class*=related], [id*=related]";

    /** Longer words are a life, not a name, in characters. */
    private static final int LONGEST = 150;

    private static final int MOST = 5;

    /** A page of more marks is a list of others' works; each costs the reading of its words. */
    private static final int LIMIT = 100;

    /** Lines between those who wrote one article. */
    private static final int TOGETHER = 3;

    /** By mark, since a mark may be of several kinds. */
    private final Map<Mark, List<String>> read = new HashMap<>();

    private final List<Mark> near;
    private final List<Mark> own;
    private final List<Mark> page;

    Marked(TitledLines lines) {
        own = lines.marks().stream().filter(MarkKinds::isOfAuthor).limit(LIMIT).toList();
        near = own.stream().filter(lines::isNear).toList();
        page =
                lines.pageMarks().stream()
                        .filter(MarkKinds::isOfAuthor)
                        .limit(LIMIT)
                        .filter(mark -> mark.element().closest(AMONG_OTHERS) == null)
                        .toList();
    }

    /** Those near the title that microdata, links and classes call the author's name. */
    List<String> nearNames() {
        return first(MarkKinds.NAMES, this::near);
    }

    /** Those near the title in what is called a byline, or leads to an author's page. */
    List<String> nearBylines() {
        return first(MarkKinds.BYLINES, this::near);
    }

    /** Those further off, if they are of one mind; else those aside. */
    List<String> far() {
        var names = first(MarkKinds.NAMES, this::far);
        return names.isEmpty() ? first(MarkKinds.BYLINES, this::far) : names;
    }

    private static List<String> first(
            List<Predicate<Mark>> kinds, Function<Predicate<Mark>, List<String>> search) {
        return kinds.stream()
                .map(search)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<String> near(Predicate<Mark> wanted) {
        return together(near.stream().filter(wanted).toList());
    }

    private List<String> far(Predicate<Mark> wanted) {
        var marks = own.stream().filter(wanted).toList();
        return marks.isEmpty() ? agreed(page.stream().filter(wanted).toList()) : agreed(marks);
    }

    /** A list of other articles names many authors, in many places. */
    private List<String> agreed(List<Mark> marks) {
        var first = together(marks);
        boolean all = marks.stream().map(this::names).allMatch(first::containsAll);
        return all ? first : List.of();
    }

    /** The names of the first mark that holds any, and of those that stand with it. */
    private List<String> together(List<Mark> marks) {
        var names = new ArrayList<String>();
        int line = -1;
        for (var mark : marks) {
            if (names.size() >= MOST || (line >= 0 && Math.abs(mark.line() - line) > TOGETHER)) {
                break;
            }
            var found = names(mark);
            line = found.isEmpty() ? line : mark.line();
            names.addAll(found);
        }
        return names.stream().distinct().toList();
    }

    private List<String> names(Mark mark) {
        return read.computeIfAbsent(mark, each -> within(each.element()));
    }

    private static List<String> within(Element element) {
        if (!Extent.isSmall(element)) {
            return List.of();
        }
        var inner = element.selectFirst("[itemprop=name], .fn");
        var holder = inner == null ? element : inner;
        var content = holder.attr("content");
        var text = content.isBlank() ? holder.text() : content;
        return text.length() > LONGEST ? List.of() : Names.of(text);
    }
}
