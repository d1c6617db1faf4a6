package dev.docket.feed.scrape;

import dev.docket.feed.Location;
import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Sieve;
import dev.docket.feed.SourceKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with how a source is to be read, field by field: each goes alone through {@link
 * Definition}, so that forms and files are told the same.
 */
public final class FieldProblems {

    private static final String ANYWHERE = "https://site.example/";
    private static final String GOOD = "/x";

    private final Map<String, String> problems = new LinkedHashMap<>();

    private FieldProblems() {}

    /** By field, in the order of a form; empty if nothing is wrong. */
    public static Map<String, String> of(@Nullable Selectors selectors, Rules rules) {
        var all = new FieldProblems();
        if (selectors != null) {
            all.check(selectors);
        }
        all.check(rules.sieve());
        all.check("pages", SourceKind.PAGE, null, new Rules(null, Sieve.NONE, rules.pages()));
        if (rules.pointers() != null) {
            all.check(rules.pointers());
        }
        return all.problems;
    }

    private void check(Selectors selectors) {
        selector("list", selectors.list());
        selector("title", selectors.title());
        selector("link", selectors.link());
        selector("date", selectors.date());
        selector("text", selectors.text());
        selector("next", selectors.next());
    }

    private void selector(String field, @Nullable String selector) {
        if (selector != null && !selector.isEmpty()) {
            var alone = new Selectors(selector, null, null, null, null);
            check(field, SourceKind.PAGE, alone, Rules.NONE);
        }
    }

    private void check(Sieve sieve) {
        sieve("minimumWords", new Sieve(sieve.minimumWords(), null, null, null));
        sieve("mustMatch", new Sieve(0, sieve.mustMatch(), null, null));
        sieve("path", new Sieve(0, null, sieve.path(), null));
        sieve("newest", new Sieve(0, null, null, sieve.newest()));
    }

    private void sieve(String field, Sieve alone) {
        check(field, SourceKind.PAGE, null, new Rules(null, alone, null));
    }

    private void check(Pointers pointers) {
        pointers("jsonList", new Pointers(pointers.list(), GOOD, GOOD, null, null, null));
        needed("jsonTitle", pointers.title());
        needed("jsonLink", pointers.link());
        pointers("jsonDate", new Pointers("", GOOD, GOOD, pointers.date(), null, null));
        pointers("jsonText", new Pointers("", GOOD, GOOD, null, pointers.text(), null));
        pointers("jsonNext", new Pointers("", GOOD, GOOD, null, null, pointers.next()));
    }

    private void needed(String field, String pointer) {
        if (pointer.isEmpty()) {
            problems.put(
                    field,
                    "This is needed: a JSON pointer such as /title, or a template such as"
                            + " https://host.example/{id}");
        } else {
            pointers(field, new Pointers("", pointer, GOOD, null, null, null));
        }
    }

    private void pointers(String field, Pointers alone) {
        check(field, SourceKind.JSON, null, new Rules(alone, Sieve.NONE, null));
    }

    private void check(String field, SourceKind kind, @Nullable Selectors selectors, Rules rules) {
        try {
            Definition.check(new Location(kind, ANYWHERE, null, selectors, rules));
        } catch (IllegalArgumentException wrong) {
            problems.put(field, String.valueOf(wrong.getMessage()));
        }
    }
}
