package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.PageView;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredAuthorsTest {

    private static List<String> names(String head) {
        var view = PageView.of(Jsoup.parse(head, "https://lab.test/a"));
        return new DeclaredAuthors(view, new Person(view.site())).names();
    }

    private static String meta(String name, String content) {
        return "<meta name='" + name + "' content='" + content + "'>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "Author",
                "article:author",
                "parsely-author",
                "DC.creator",
                "dcterms.creator",
                "sailthru.author",
                "byl",
                "citation_author",
                "og:author",
                "autor"
            })
    void are_told_by_metas_of_many_names(String name) {
        assertEquals(List.of("Jana Nová"), names(meta(name, "By Jana Nová")));
    }

    @Test
    void several_are_all_told_once() {
        var metas = meta("author", "Jana Nová") + meta("author", "Jan Novák");
        assertEquals(List.of("Jana Nová", "Jan Novák"), names(metas + meta("author", "Jana Nová")));
        assertEquals(
                List.of("Jana Nová", "Jan Novák"), names(meta("author", "Jana Nová, Jan Novák")));
    }

    @Test
    void a_description_goes_before_metas() {
        var described =
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":"
                        + "{\"name\":\"Jana Nová\"}}</script>";
        assertEquals(List.of("Jana Nová"), names(meta("author", "Jan Novák") + described));
    }

    @Test
    void a_person_goes_before_a_house_wherever_each_is_told() {
        var metas = meta("author", "Lab") + meta("parsely-author", "Jana Nová");
        assertEquals(List.of("Jana Nová"), names(metas));
        assertEquals(
                List.of("Redaktion Beispiel"),
                names(meta("author", "Redaktion Beispiel") + meta("byl", "The Newsroom")));
    }

    @Test
    void a_card_tells_the_author_under_that_label_only() {
        var name = meta("twitter:data1", "Jana Nová");
        assertEquals(List.of("Jana Nová"), names(meta("twitter:label1", "Written by") + name));
        assertEquals(List.of("Jana Nová"), names(meta("twitter:label1", "Verfasst von") + name));
        assertEquals(List.of(), names(meta("twitter:label1", "Est. reading time") + name));
        assertEquals(List.of(), names(name));
    }

    @Test
    void an_address_is_no_name() {
        assertEquals(List.of(), names(meta("article:author", "https://www.facebook.com/jana")));
        assertEquals(List.of(), names(meta("author", "The Lab (www.lab.test), Prague")));
        assertEquals(
                List.of("Jana Nová"),
                names(meta("article:author", "https://lab.test/jana") + meta("byl", "Jana Nová")));
    }

    @Test
    void the_fuller_of_two_declarations_is_believed() {
        var described =
                "<script type=application/ld+json>{\"@type\":\"Article\",\"author\":"
                        + "{\"name\":\"Jana Nová\"}}</script>";
        assertEquals(
                List.of("Jana Nová", "Jan Novák"),
                names(described + meta("author", "Jana Nová, Jan Novák")));
        assertEquals(List.of("Jana Nová"), names(described + meta("author", "Bo Li, Jan Novák")));
        assertEquals(List.of("Jana Nová"), names(described + meta("author", "Jana Nová, lab")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lab - Jana Nová",
                "the lab | Jana Nová",
                "The Lab / Jana Nová",
                "Jana Nová - The Lab",
                "By Jana Nová | The Lab"
            })
    void a_name_is_freed_of_its_site_on_either_side(String author) {
        var site = "<meta property=og:site_name content='The Lab'>";
        assertEquals(List.of("Jana Nová"), names(site + meta("author", author)));
    }

    @Test
    void of_declarations_without_end_only_the_first_are_read() {
        var metas = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            metas.append(
                    meta("author", "Jana Nova" + "a".repeat(i % 40) + " Nr" + "b".repeat(i / 40)));
        }
        assertEquals(100, names(metas.toString()).size());
    }
}
