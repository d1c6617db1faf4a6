package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class JsonGraphTest {

    private static final Pattern ARTICLE = Pattern.compile("Article");

    private static JsonGraph graph(String... scripts) {
        var page = new StringBuilder();
        for (var script : scripts) {
            page.append("<script type='application/ld+json'>").append(script).append("</script>");
        }
        return new JsonGraph(Jsoup.parse(page.toString()));
    }

    private static String names(JsonGraph graph) {
        return graph.typed(ARTICLE).stream()
                .map(each -> each.path("name").asText())
                .collect(Collectors.joining(" "));
    }

    private static String article(String name) {
        return "{\"@type\":\"Article\",\"name\":\"" + name + "\"}";
    }

    @Test
    void what_the_page_is_goes_before_what_it_mentions() {
        var list = "{\"@type\":\"ItemList\",\"itemListElement\":[" + article("other") + "]}";
        assertEquals("own other", names(graph(list, article("own"))));
    }

    @Test
    void the_main_entity_of_a_page_is_its_own() {
        var page =
                "{\"@type\":\"WebPage\",\"mentions\":"
                        + article("other")
                        + ",\"mainEntity\":"
                        + article("own")
                        + "}";
        assertEquals("own other", names(graph(page)));
    }

    @Test
    void lists_and_graphs_are_read_through() {
        assertEquals("a b", names(graph("[[" + article("a") + "]," + article("b") + "]")));
        assertEquals("a", names(graph("{\"@graph\":[" + article("a") + "]}")));
    }

    @Test
    void an_object_may_have_several_types() {
        var both = "{\"@type\":[\"TechThing\",\"Article\"],\"name\":\"a\"}";
        assertEquals("a", names(graph(both)));
        assertEquals("", names(graph("{\"name\":\"untyped\"}", "{\"@type\":7}")));
    }

    @Test
    void an_object_is_found_by_its_id_if_it_has_a_name() {
        var graph =
                graph(
                        "{\"@id\":\"#jana\"}",
                        "{\"@id\":\"#jana\",\"name\":\"Jana\"}",
                        "{\"@id\":\"#jana\",\"name\":\"Another\"}");
        assertEquals("Jana", graph.named("#jana").orElseThrow().path("name").asText());
        assertTrue(graph.named("#nobody").isEmpty());
    }

    @Test
    void what_is_nested_too_deep_is_not_looked_for() {
        var deep = "{\"a\":".repeat(20) + article("deep") + "}".repeat(20);
        assertEquals("", names(graph(deep)));
    }

    @Test
    void of_a_list_without_end_only_the_beginning_is_read() {
        var list = "[" + (article("a") + ",").repeat(9_000) + article("last") + "]";
        assertTrue(graph(list).typed(ARTICLE).size() < 9_000);
    }
}
