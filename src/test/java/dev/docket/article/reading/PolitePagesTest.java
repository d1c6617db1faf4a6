package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.platform.http.Document;
import dev.docket.platform.http.FetchOutcome;
import dev.docket.platform.http.Validators;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PolitePagesTest {

    private static PageVisit fetched(String contentType) {
        var address = URI.create("https://lab.test/a");
        return PolitePages.visit(
                new FetchOutcome.Fetched(
                        new Document(
                                new byte[] {65}, contentType, address, null, Validators.NONE)));
    }

    @Test
    void a_page_comes_with_its_charset_if_there_is_such_a_thing() {
        var page =
                assertInstanceOf(
                        PageVisit.Page.class, fetched("text/html; charset=\"windows-1250\""));
        assertEquals("windows-1250", page.charset());
        assertEquals("https://lab.test/a", page.address());
        assertNull(
                assertInstanceOf(PageVisit.Page.class, fetched("text/html; charset=klingon"))
                        .charset());
        assertNull(assertInstanceOf(PageVisit.Page.class, fetched("")).charset());
    }

    @Test
    void what_is_no_text_is_no_page() {
        assertEquals(
                new PageVisit.Missing("the page is no text but application/pdf"),
                fetched("application/pdf"));
    }

    @Test
    void only_what_may_pass_is_tried_again() {
        var noon = Instant.parse("2026-03-02T12:00:00Z");
        assertInstanceOf(PageVisit.Missing.class, PolitePages.visit(new FetchOutcome.Gone(404)));
        assertEquals(
                new PageVisit.Missing("robots.txt asks us not to read /a"),
                PolitePages.visit(new FetchOutcome.Disallowed("/a")));
        assertEquals(
                new PageVisit.Failed("no answer"),
                PolitePages.visit(new FetchOutcome.Failed("no answer")));
        var later =
                assertInstanceOf(
                        PageVisit.Later.class,
                        PolitePages.visit(new FetchOutcome.AskedToWait(429, noon)));
        assertEquals(noon, later.notBefore());
    }
}
