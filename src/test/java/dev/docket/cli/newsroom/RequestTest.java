package dev.docket.cli.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.newsroom.print.Document;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static final Validators CURRENT =
            new Validators("W/\"abc\"", Instant.parse("2026-03-02T09:30:00Z"));

    @Test
    void a_visitor_with_the_same_etag_has_the_document() {
        assertTrue(asking("W/\"abc\"", "").has(CURRENT));
        assertTrue(asking("\"old\", W/\"abc\"", "").has(CURRENT));
        assertTrue(asking("*", "").has(CURRENT));
        assertFalse(asking("W/\"old\"", "").has(CURRENT));
    }

    @Test
    void without_an_etag_the_date_decides() {
        assertTrue(asking("", "Mon, 02 Mar 2026 09:30:00 GMT").has(CURRENT));
        assertTrue(asking("", "Tue, 03 Mar 2026 09:30:00 GMT").has(CURRENT));
        assertFalse(asking("", "Mon, 02 Mar 2026 09:29:59 GMT").has(CURRENT));
    }

    @Test
    void an_etag_outweighs_the_date() {
        assertFalse(asking("W/\"old\"", "Tue, 03 Mar 2026 09:30:00 GMT").has(CURRENT));
    }

    @Test
    void a_date_that_cannot_be_read_is_as_good_as_none() {
        assertFalse(asking("", "yesterday").has(CURRENT));
        assertFalse(asking("", "").has(CURRENT));
    }

    @Test
    void gzip_has_to_be_asked_for_by_name() {
        assertTrue(accepting("gzip").acceptsGzip());
        assertTrue(accepting("br, gzip;q=0.8").acceptsGzip());
        assertFalse(accepting("").acceptsGzip());
        assertFalse(accepting("br, gzippy").acceptsGzip());
    }

    @Test
    void only_get_and_head_are_reading() {
        assertTrue(with("GET").isReading());
        assertTrue(with("HEAD").isReading());
        assertFalse(with("POST").isReading());
    }

    @Test
    void an_etag_follows_the_content_and_nothing_else() {
        var one = Validators.of(Document.plain("one", Instant.EPOCH));
        assertEquals(one.etag(), Validators.of(Document.plain("one", Instant.MAX)).etag());
        assertNotEquals(one.etag(), Validators.of(Document.plain("two", Instant.EPOCH)).etag());
        assertTrue(one.etag().matches("W/\"[0-9a-f]{16}\""), one.etag());
    }

    private static Request asking(String etags, String since) {
        return new Request("GET", "/", "", "", etags, since);
    }

    private static Request accepting(String codings) {
        return new Request("GET", "/", "", codings, "", "");
    }

    private static Request with(String method) {
        return new Request(method, "/", "", "", "", "");
    }
}
