package dev.docket.article.extract.facts.author;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.extract.facts.view.Mark;
import dev.docket.article.extract.facts.view.VisibleLines;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkKindsTest {

    private static List<Mark> marks(String html) {
        return VisibleLines.of(Jsoup.parse(html)).marks();
    }

    private static int kind(List<Predicate<Mark>> kinds, String html) {
        var mark = marks(html).getFirst();
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).test(mark)) {
                return i;
            }
        }
        return -1;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span itemprop=author>x</span> | 0",
                "<span property='schema:author' class=author>x</span> | 0",
                "<a rel='nofollow author' class=byline href=/x>x</a> | 1",
                "<a rel=author href=/author/x>x</a> | 1",
                "<span class=author-name>x</span> | 2",
                "<span class=p-author>x</span> | 2",
                "<span class=posted-by>x</span> | 2",
                "<a class=author-link href=/x>x</a> | 2",
                "<div class=byline>x</div> | -1",
                "<time>x</time> | -1"
            })
    void names_are_marked_more_or_less_surely(String html, int kind) {
        assertEquals(kind, kind(MarkKinds.NAMES, html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class=byline>x</div> | 0",
                "<p id=Autor>x</p> | 0",
                "<span class=article__writer>x</span> | 0",
                "<a href=/author/jana-nova>x</a> | 1",
                "<a href=https://lab.test/redaktion/jana>x</a> | 1",
                "<div class=author-bio>x</div> | 2",
                "<div class=byline-date>x</div> | 2",
                "<div class=vcard>x</div> | 2",
                "<a href=/author/>x</a> | -1",
                "<div class=meta>x</div> | -1"
            })
    void bylines_are_marked_more_or_less_surely(String html, int kind) {
        assertEquals(kind, kind(MarkKinds.BYLINES, html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='comment author'>x</div>",
                "<a class='related byline' href=/author/x>x</a>",
                "<div class=kommentar-autor>x</div>",
                "<div class=date>x</div>",
                "<h2>x</h2>"
            })
    void others_words_are_not_the_author_s(String html) {
        assertEquals(0, marks(html).stream().filter(MarkKinds::isOfAuthor).count());
    }
}
