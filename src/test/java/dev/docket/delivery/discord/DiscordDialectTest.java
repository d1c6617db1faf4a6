package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordDialectTest {

    private final DiscordDialect dialect = new DiscordDialect();

    @Test
    void markdown_is_escaped() {
        assertEquals(
                "\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\|\\|s\\|\\| \\~\\~x\\~\\~ \\\\",
                dialect.escape("**b** _i_ `c` ||s|| ~~x~~ \\"));
        assertEquals("\\# no heading", dialect.escape("# no heading"));
        assertEquals("\\- no list", dialect.escape("- no list"));
        assertEquals("\\1. no list", dialect.escape("1. no list"));
    }

    @Test
    void nothing_of_others_is_a_mention_or_a_link() {
        assertEquals(
                "\\<@123\\> @\u200Beveryone @\u200Bhere", dialect.escape("<@123> @everyone @here"));
        assertEquals(
                "\\[ok\\]\\(https://evil.example\\)", dialect.escape("[ok](https://evil.example)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone",
                "@here",
                "@@everyone",
                "@\u200Beveryone",
                "@\u202Eeveryone",
                "\\@here",
                "a@here"
            })
    void nobody_is_shouted_at_however_it_is_written(String shout) {
        var escaped = dialect.escape(shout);
        assertFalse(escaped.contains("@everyone") || escaped.contains("@here"), escaped);
    }

    @Test
    void hidden_text_quotes_and_code_fences_stay_words() {
        assertEquals("\\> quoted", dialect.escape("> quoted"));
        assertEquals("\\`\\`\\`js", dialect.escape("```js"));
        assertEquals("\\|\\|spoiler\\|\\|", dialect.escape("||spoiler||"));
        assertEquals("-\\# small", dialect.escape("-# small"));
    }

    @Test
    void a_number_or_a_dash_inside_a_line_is_no_list() {
        assertEquals("Alder 3. - is out", dialect.escape("Alder 3. - is out"));
        assertEquals("-1 is less", dialect.escape("-1 is less"));
    }

    @Test
    void an_escape_of_others_cannot_undo_ours() {
        assertEquals("\\\\\\*a\\*", dialect.escape("\\*a*"));
    }

    @Test
    void a_link_cannot_be_closed_early() {
        assertEquals(
                "[a \\[b\\]](https://lab.example/%28x%29)",
                dialect.link("a [b]", "https://lab.example/(x)").text());
        assertEquals("label", dialect.link("label", "mailto:a@b.example").text());
    }
}
