package dev.docket.article.extract.facts.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSalvageTest {

    private static JsonNode article(String fields) {
        return JsonSalvage.of("{\"@type\":\"Article\"," + fields + ", oh \"no\" }").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "headline, A new model",
        "datePublished, 2026-03-02",
        "dateModified, 2026-03-03",
        "dateCreated, 2026-03-01",
        "inLanguage, cs"
    })
    void saves_the_fields_that_matter(String field, String value) {
        var found = article("\"" + field + "\" : \"" + value + "\"");
        assertEquals(value, found.path(field).asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"author\":\"Jana Nová\"",
                "\"author\" : {\"name\":\"Jana Nová\"}",
                "\"author\":[{\"@type\":\"Person\",\"name\" : \"Jana Nová\"}]",
                "\"author\":{\"@type\":\"Person\",\"url\":\"/jana\",\"name\":\"Jana Nová\"}"
            })
    void saves_the_author_however_it_is_given(String author) {
        assertEquals("Jana Nová", article(author).path("author").asText());
    }

    @Test
    void the_first_of_two_fields_is_the_article_s() {
        var found = article("\"headline\":\"One\",\"headline\":\"Two\"");
        assertEquals("One", found.path("headline").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"@type\":\"Person\",\"name\":\"Jana Nová\"}",
                "{\"@type\":\"Article\"}",
                "{\"@type\":\"Article\",\"headline\":\"a \"b\" c\"}",
                "{\"headline\":\"A new model\"}"
            })
    void saves_nothing_of_what_is_no_article_or_says_nothing(String broken) {
        assertTrue(JsonSalvage.of(broken).isEmpty(), broken);
    }

    @Test
    void the_type_may_be_one_of_several() {
        var found = JsonSalvage.of("{\"@type\":[\"BlogPosting\"],\"headline\":\"A\"} oh");
        assertEquals("BlogPosting", found.orElseThrow().path("@type").asText());
    }
}
