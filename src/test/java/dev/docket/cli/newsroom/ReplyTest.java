package dev.docket.cli.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.docket.cli.newsroom.print.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class ReplyTest {

    private static final Document NOTE =
            Document.plain("权重 open", Instant.parse("2026-03-02T09:30:00Z"));

    @Test
    void a_document_travels_with_what_a_visitor_needs_to_ask_again() {
        var reply = Reply.to(request("", ""), NOTE);
        assertEquals(200, reply.status());
        assertEquals("Mon, 02 Mar 2026 09:30:00 GMT", reply.headers().get("Last-Modified"));
        assertEquals(Validators.of(NOTE).etag(), reply.headers().get("ETag"));
        assertEquals("Accept-Encoding", reply.headers().get("Vary"));
        assertArrayEquals("权重 open".getBytes(UTF_8), reply.bytes());
    }

    @Test
    void a_visitor_who_has_it_gets_no_body() {
        var reply = Reply.to(request("gzip", Validators.of(NOTE).etag()), NOTE);
        assertEquals(304, reply.status());
        assertEquals(0, reply.bytes().length);
        assertFalse(reply.headers().containsKey("Content-Encoding"));
    }

    @Test
    void a_compressed_body_unpacks_to_the_text() throws IOException {
        var reply = Reply.to(request("gzip", ""), NOTE);
        assertEquals("gzip", reply.headers().get("Content-Encoding"));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(reply.bytes()))) {
            assertEquals("权重 open", new String(in.readAllBytes(), UTF_8));
        }
    }

    @Test
    void refusals_are_sentences() {
        assertEquals("Nothing is published here.", Reply.notFound().text());
        assertEquals("This press can only be read.", Reply.notAllowed().text());
        assertEquals("GET, HEAD", Reply.notAllowed().headers().get("Allow"));
    }

    private static Request request(String accepted, String etags) {
        return new Request("GET", "/", "", accepted, etags, "");
    }
}
