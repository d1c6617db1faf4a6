package dev.docket.feed.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RomeReaderTest {

    @Test
    void agrees_with_our_own_reader_on_a_plain_feed() {
        var text =
                """
                <rss version="2.0"><channel><title>Tide</title><link>https://tide.example/</link><description>d</description>
                <item><title>High water</title><link>https://tide.example/1</link><guid>urn:1</guid>
                <pubDate>Sun, 01 Mar 2026 09:30:00 GMT</pubDate><description>Short</description></item></channel></rss>\
                """;
        var rome = RomeReader.read(text).orElseThrow();
        assertEquals(XmlFeedReader.read(text, null).orElseThrow(), rome);
        assertEquals(Instant.parse("2026-03-01T09:30:00Z"), rome.entries().getFirst().published());
    }

    @Test
    void refuses_what_declares_entities() {
        var text =
                "<!DOCTYPE rss [<!ENTITY x 'y'>]><rss"
                        + " version='2.0'><channel><item><title>&x;</title></item></channel></rss>";
        assertEquals(Optional.empty(), RomeReader.read(text));
    }
}
