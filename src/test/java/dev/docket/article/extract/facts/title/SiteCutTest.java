package dev.docket.article.extract.facts.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.PageView;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCutTest {

    private static String cut(String title) {
        var page =
                Jsoup.parse(
                        "<meta property=og:site_name content='The Lab'>", "https://thelab.test/a");
        return new SiteCut(PageView.of(page).site()).of(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new open model | The Lab",
                "A new open model - the lab",
                "A new open model — The Lab",
                "A new open model|TheLab",
                "The Lab: A new open model",
                "The Lab | A new open model",
                "A new open model · thelab.test",
                "A new open model | The Lab | The Lab",
                "A new open model | News"
            })
    void a_title_is_freed_of_its_site(String title) {
        assertEquals("A new open model", cut(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A new open model of The Lab",
                "The Lab",
                "Open-source models",
                "torch_compile explained",
                "Models: a history",
                "A | The Laboratories",
                "Short | And then a much longer title of it"
            })
    void what_belongs_to_a_title_stays(String title) {
        assertEquals(title, cut(title));
    }
}
