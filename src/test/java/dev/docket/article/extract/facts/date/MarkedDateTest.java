package dev.docket.article.extract.facts.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkedDateTest {

    private static List<String> texts(String html) {
        return MarkedDate.texts(Jsoup.parse(html).body().child(0)).toList();
    }

    @Test
    void attributes_for_machines_go_before_words_for_readers() {
        assertEquals(
                List.of("2026-03-02", "2026-03-03", "2026-03-04", "5 March 2026"),
                texts(
                        "<time title=2026-03-04 content=2026-03-03 datetime=2026-03-02>5 March"
                                + " 2026</time>"));
    }

    @Test
    void what_is_too_short_or_too_long_for_a_date_is_none() {
        assertEquals(List.of(), texts("<time datetime=2026>today</time>"));
        assertEquals(List.of("2.3.26"), texts("<p>2.3.26</p>"));
        assertEquals(List.of(), texts("<p>2 March 2026 " + "word ".repeat(50) + "</p>"));
    }
}
