package dev.docket.feed.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Pointers;
import dev.docket.feed.Rules;
import dev.docket.feed.Selectors;
import dev.docket.feed.Sieve;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldProblemsTest {

    private static Map<String, String> of(Pointers pointers) {
        return FieldProblems.of(null, new Rules(pointers, Sieve.NONE, null));
    }

    @Test
    void what_can_be_has_no_problems() {
        var selectors = new Selectors("li", "h2", "a", "time", "p", "a.next");
        var pointers = new Pointers("/items", "/t", "{id}", "/d", "/x", "page");
        var rules = new Rules(pointers, new Sieve(5, "/open[- ]?/", "/blog/", 10), 0);
        assertEquals(Map.of(), FieldProblems.of(selectors, rules));
        assertEquals(Map.of(), FieldProblems.of(null, Rules.NONE));
    }

    @Test
    void every_selector_that_is_none_is_named_and_an_empty_list_is_not() {
        var selectors = new Selectors("", "h[", "a[", "t[", "p[", "n[");
        var problems = FieldProblems.of(selectors, Rules.NONE);
        assertEquals(
                List.of("title", "link", "date", "text", "next"), List.copyOf(problems.keySet()));
        assertTrue(String.valueOf(problems.get("next")).startsWith("\"n[\" is no CSS selector"));
    }

    @Test
    void every_rule_out_of_its_range_is_named_with_it() {
        var problems =
                FieldProblems.of(null, new Rules(null, new Sieve(10_001, "/(/", "b", 1001), 21));
        assertEquals(
                List.of("minimumWords", "mustMatch", "path", "newest", "pages"),
                List.copyOf(problems.keySet()));
        assertEquals("pages is 0 to 20, not 21", problems.get("pages"));
        assertEquals("The path begins with a slash, such as /blog/, not b", problems.get("path"));
    }

    @Test
    void every_pointer_that_is_none_is_named() {
        var problems = of(new Pointers("items", "title", "", "date", "text", "a b"));
        assertEquals(
                List.of("jsonList", "jsonTitle", "jsonLink", "jsonDate", "jsonText", "jsonNext"),
                List.copyOf(problems.keySet()));
        assertTrue(String.valueOf(problems.get("jsonLink")).startsWith("This is needed"));
    }
}
