package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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

    @Test
    void a_link_cannot_be_closed_early() {
        assertEquals(
                "[a \\[b\\]](https://lab.example/%28x%29)",
                dialect.link("a [b]", "https://lab.example/(x)").text());
        assertEquals("label", dialect.link("label", "mailto:a@b.example").text());
    }
}
