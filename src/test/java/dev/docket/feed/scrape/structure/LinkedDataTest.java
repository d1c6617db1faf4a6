package dev.docket.feed.scrape.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

    private static List<String> addresses(String json) {
        var page =
                Jsoup.parse(
                        "<script type='application/ld+json'>" + json + "</script>",
                        "https://dock.example/");
        return LinkedData.in(page).stream().map(LinkedData.Listed::address).toList();
    }

    @Test
    void articles_are_found_wherever_they_are_nested() {
        assertEquals(
                List.of("https://dock.example/a", "https://dock.example/b"),
                addresses(
                        "{\"@type\":\"WebPage\",\"mainEntity\":{\"hasPart\":[{\"@type\":[\"NewsArticle\"],\"url\":\"/a\"},"
                            + "{\"@type\":\"BlogPosting\",\"mainEntityOfPage\":{\"@id\":\"/b\"}}]}}"));
    }

    @Test
    void the_way_to_the_page_is_no_list() {
        assertEquals(
                List.of(),
                addresses(
                        "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"item\":\"/x\",\"name\":\"X\"}]}"));
    }

    @Test
    void damaged_or_deep_data_are_none() {
        assertEquals(List.of(), addresses("{\"@type\":"));
        assertEquals(List.of(), addresses("[".repeat(100) + "]".repeat(100)));
        assertEquals(List.of(), addresses("{\"@type\":\"Article\",\"url\":\"javascript:x\"}"));
    }
}
