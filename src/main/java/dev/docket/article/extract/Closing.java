package dev.docket.article.extract;

import dev.docket.article.extract.body.Bare;
import dev.docket.article.extract.body.Line;
import dev.docket.article.extract.body.Passage;
import dev.docket.article.extract.facts.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines after the last sentence that tell of the author rather than of the matter. */
final class Closing {

    private static final int MOST = 3;

    /** A note about the author is no longer than this, in characters. */
    private static final int LONGEST = 700;

    /** Below this an article is too short to have anything taken off its end, in characters. */
    private static final int ARTICLE = 800;

    /** How a note goes on after the name; an organisation that signs its news does more than be. */
    private static final Pattern IS =
            Pattern.compile(
                    "(?iu)^[’']?s?,? (?:\\(.{1,60}\\) )?(?:is an?|is the|has (?:been|worked)|was"
                            + " born|writes|covers|works|book|leads|ist|war|arbeitet|schreibt"
                            + "|studierte|est une?|es una?|è una?|jest|pracuje|je|píše)\\b");

    /** A dash, a quotation mark and the like. */
    private static final Pattern SIGNS = Pattern.compile("^\\P{L}{0,4}");

    private Closing() {}

    /** {@code text} without such lines. */
    static Passage trim(Passage text, Facts facts) {
        var people = people(facts.author(), facts.siteName());
        if (people.isEmpty() || text.length() < ARTICLE) {
            return text;
        }
        var lines = text.lines();
        int to = lines.size();
        for (int i = lines.size() - 1; i >= Math.max(1, lines.size() - MOST); i--) {
            to = isAbout(lines.get(i), people) ? i : to;
        }
        return text.to(to);
    }

    private static List<String> people(@Nullable String author, @Nullable String site) {
        return author == null
                ? List.of()
                : Arrays.stream(author.split(", "))
                        .filter(name -> name.length() > 3 && !name.equalsIgnoreCase(site))
                        .toList();
    }

    private static boolean isAbout(Line line, List<String> people) {
        return line.text().length() <= LONGEST
                && !line.isFixed()
                && people.stream().anyMatch(name -> isAbout(line.text(), name));
    }

    private static boolean isAbout(String line, String name) {
        var words = SIGNS.matcher(line).replaceFirst("");
        return Bare.of(line).equals(Bare.of(name))
                || (words.startsWith(name) && IS.matcher(words.substring(name.length())).find());
    }
}
