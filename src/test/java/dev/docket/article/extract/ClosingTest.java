package dev.docket.article.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosingTest {

    private static final String SENTENCE =
            "The lab has published the weights of its new model, along with the code that trained"
                    + " it.";
    private static final String BODY = ("<p>" + SENTENCE + "</p>").repeat(12);
    private static final String WORDS = (SENTENCE + "\n").repeat(12).strip();

    private static String text(String author, String body) {
        var head = "<meta property=og:site_name content='The Lab'>";
        var html = head + "<meta name=author content='" + author + "'><article>" + body;
        return Extractor.extract(html, "https://lab.test/a").text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Jana Nová</p>",
                "<p>Jana Nová is a reporter at the paper and lives in Brno.</p>",
                "<p>Jana Nová has been with us for long.</p>",
                "<p>— Jana Nová, writes about models.</p>",
                "<p>Jana Nová</p><p>Jana Nová is a reporter.</p><p>Her dog is called Rex.</p>"
            })
    void a_note_about_the_author_is_no_part_of_the_article(String note) {
        assertEquals(WORDS, text("Jana Nová", BODY + note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Jana Nová found that out on her own.</p>",
                "<p>It was Jana Nová who is a reporter there.</p>",
                "<p>The Lab is a group of nine.</p>"
            })
    void what_the_article_says_of_people_stays(String line) {
        var words = line.replaceAll("<[^>]+>", "");
        assertEquals(WORDS + "\n" + words, text("Jana Nová, The Lab", BODY + line));
    }

    @Test
    void a_short_note_keeps_its_signature() {
        var text =
                text("Jana Nová", "<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p><p>Jana Nová</p>");
        assertEquals(SENTENCE + "\n" + SENTENCE + "\nJana Nová", text);
    }
}
