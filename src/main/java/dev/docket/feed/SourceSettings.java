package dev.docket.feed;

import dev.docket.feed.scrape.FieldProblems;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an operator may change of a source; its address is what it is.
 *
 * @param selectors only for a {@link SourceKind#PAGE}; null finds its list by structure
 * @param rules with pointers only for {@link SourceKind#JSON}
 */
public record SourceSettings(
        String name, String publisher, Shelf shelf, @Nullable Selectors selectors, Rules rules) {

    private static final int LONGEST = 200;

    public static SourceSettings of(Source source) {
        return new SourceSettings(
                source.name(),
                source.publisher(),
                source.shelf(),
                source.location().selectors(),
                source.location().rules());
    }

    /** What is wrong with them, by field; empty if nothing is. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        text(problems, "name", name);
        text(problems, "publisher", publisher);
        text(problems, "section", shelf.section());
        if (!shelf.language().matches("[a-z]{2,3}")) {
            problems.put(
                    "language",
                    "A language is two or three small letters such as en; und if mixed");
        }
        if (shelf.authority() < 1 || shelf.authority() > 3) {
            problems.put("authority", "The authority is 1, 2 or 3");
        }
        problems.putAll(FieldProblems.of(selectors, rules));
        if (selectors != null && selectors.list().isEmpty() && looksInside(selectors)) {
            problems.put("list", "The others are looked up inside the list, so it needs one");
        }
        return problems;
    }

    private static void text(Map<String, String> problems, String field, String text) {
        if (text.isBlank()) {
            problems.put(field, "This must not be empty");
        } else if (text.length() > LONGEST) {
            problems.put(field, "This is longer than %d letters".formatted(LONGEST));
        }
    }

    private static boolean looksInside(Selectors selectors) {
        return Stream.of(
                        selectors.title(),
                        selectors.link(),
                        selectors.date(),
                        selectors.text(),
                        selectors.next())
                .anyMatch(selector -> selector != null);
    }
}
