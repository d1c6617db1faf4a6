package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSourceTest {

    private static String names(String script) {
        return JsonSource.read(script).stream()
                .map(value -> value.path("name").asText("?"))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\"}",
                "  {\"name\":\"a\",}\n",
                "{'name':'a'}",
                "{\"name\":\"a\", \"none\":, \"list\":[1,,2]}",
                "// written by hand\n{\"name\":\"a\"}",
                "{/* the name */ \"name\":\"a\"}",
                "<!-- {\"name\":\"a\"} -->",
                "//<![CDATA[\n{\"name\":\"a\"}\n//]]>",
                "<![CDATA[{\"name\":\"a\"}]]>;",
                "{\"name\":\"a\", \"text\":\"two\nlines\"}",
                "{\"name\":\"a\", \"text\":\"it\\'s\"}",
                "{&quot;name&quot;:&quot;a&quot;}",
                "{&#34;name&#34;:&#34;a&#34;}"
            })
    void reads_what_publishers_take_for_json(String script) {
        assertEquals("a", names(script));
    }

    @Test
    void reads_all_values_of_a_script() {
        assertEquals("a b", names("{\"name\":\"a\"}\n{\"name\":\"b\"}"));
    }

    @Test
    void keeps_the_values_before_one_that_is_broken() {
        assertEquals("a", names("{\"name\":\"a\"} {\"name\":\"b\" oh"));
    }

    @Test
    void saves_the_plain_fields_of_a_broken_article() {
        var broken =
                "{\"@type\":\"NewsArticle\",\"headline\":\"A model\",\"description\":\"The \"best\""
                        + " of all\",\"author\":{\"@type\":\"Person\",\"name\":\"Jana Nová\"}}";
        JsonNode saved = JsonSource.read(broken).getLast();
        assertEquals("A model", saved.path("headline").asText());
        assertEquals("Jana Nová", saved.path("author").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<!-- -->", "oh", "window.x = 1", "{\"name\":", "["})
    void reads_nothing_where_there_is_nothing(String script) {
        assertEquals(List.of(), JsonSource.read(script));
    }

    @Test
    void reads_no_script_of_a_million_characters() {
        var script = "{\"name\":\"" + "a".repeat(1_000_000) + "\"}";
        assertEquals(List.of(), JsonSource.read(script));
    }

    @Test
    void a_nest_without_end_is_broken_and_no_failure() {
        assertEquals(List.of(), JsonSource.read("[".repeat(100_000)));
        assertEquals(List.of(), JsonSource.read("{\"a\":".repeat(100_000)));
    }
}
