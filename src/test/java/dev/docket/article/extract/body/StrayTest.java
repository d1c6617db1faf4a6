package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><a href=x>All news of the lab</a></p> | true",
                "<p>» <a href=x>All the news of the lab today</a></p> | true",
                "<p>Read <a href=x>all news</a> of the lab</p> | false",
                "<p>No link at all</p> | false",
                "<p><a href=x>https://lab.test/paper</a></p> | false",
                "<p><a href=x>www.lab.test</a></p> | false",
                "<h2><a href=x>All news</a></h2> | false",
                "<ul><li><a href=x>All news</a></ul> | false",
                "<blockquote><a href=x>All news</a></blockquote> | false"
            })
    void a_link_alone_on_its_line_leads_away(String html, boolean stray) {
        var line = Lines.read(Jsoup.parse(html).body()).getFirst();
        assertEquals(stray, Stray.isStray(line));
    }
}
