package dev.docket.archive;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(WithMemoryDigests.class)
@WithTestResource(PostgresResource.class)
class ArchiveIT {

    private static final String STORY_43_IS_NOW_42 =
            """
            INSERT INTO source (slug, name, publisher, kind, listed_address, address, section,
                                language, authority, next_visit)
            VALUES ('s', 'S', 'S', 'FEED', 'https://s.example/', 'https://s.example/', 'x', 'en',
                    2, now());
            INSERT INTO article (id, source_id, url, url_key, title, body, language, links, gathered)
            OVERRIDING SYSTEM VALUE
            SELECT 42, id, 'https://s.example/42', 's.example/42', 'T', 'B', 'en', '{}', now()
            FROM source WHERE slug = 's';
            INSERT INTO story (id) VALUES (42);
            INSERT INTO story_article (article_id, story_id) VALUES (42, 42);
            INSERT INTO story_redirect (from_id, into_id) VALUES (43, 42);
            """;

    @Inject MemoryDigests digests;
    @Inject Jdbi jdbi;

    @BeforeEach
    void three_weeks_are_out() {
        digests.clear();
        for (int number = 29; number <= 31; number++) {
            digests.add(MemoryDigests.numbered(number));
        }
    }

    private static RequestSpecification reader() {
        return given().redirects().follow(false).accept("text/html");
    }

    @ParameterizedTest
    @CsvSource({"cs,/cs/", "'pl-PL,en;q=0.5',/pl/", "de,/en/", "';;q=x,,',/en/", "'*',/en/"})
    void the_root_leads_to_the_readers_language(String accepted, String home) {
        reader().header("Accept-Language", accepted)
                .get("/")
                .then()
                .statusCode(302)
                .header("Location", containsString(home));
    }

    @Test
    void a_remembered_language_goes_before_the_browsers() {
        reader().cookie("lang", "pl")
                .header("Accept-Language", "cs")
                .get("/")
                .then()
                .header("Location", containsString("/pl/"));
    }

    @Test
    void the_language_switch_remembers_and_leads_on_to_the_same_page() {
        reader().get("/cs/digests/weekly/31?remember")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/cs/digests/weekly/31"))
                .cookie("lang", "cs");
        reader().get("/pl/search?q=Alder&remember")
                .then()
                .header("Location", equalTo("/pl/search?q=Alder"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/en",
                "/cs/digests",
                "/pl/digests/weekly/30",
                "/en/stories/41",
                "/cs/search",
                "/cs/search?q=Alder",
                "/pl/about"
            })
    void every_page_is_html_with_a_title_and_a_way_to_the_text(String address) {
        reader().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("max-age="))
                .header("ETag", notNullValue())
                .body(
                        startsWith(""),
                        containsString("<!doctype html>"),
                        containsString("id=\"main\""));
    }

    @Test
    void the_front_page_carries_the_latest_digest() {
        reader().get("/en/")
                .then()
                .body(
                        containsString("No. 31"),
                        containsString("/en/subscribe"),
                        containsString("No. 30"));
    }

    @Test
    void before_the_first_digest_the_front_page_says_what_is_going_on() {
        digests.clear();
        reader().get("/en/")
                .then()
                .statusCode(200)
                .body(
                        containsString("The first digest is on its way"),
                        containsString("<time datetime="));
    }

    @Test
    void what_was_not_changed_is_not_sent_again() {
        var tag = reader().get("/en/digests/weekly/31").header("ETag");
        var again = reader().header("If-None-Match", tag).get("/en/digests/weekly/31");
        assertEquals(304, again.statusCode());
        assertEquals(0, again.asByteArray().length);
        assertEquals(tag, again.header("ETag"));
    }

    @Test
    void a_head_request_gets_the_head_alone() {
        var answer = reader().head("/cs/stories/42");
        assertEquals(200, answer.statusCode());
        assertEquals(0, answer.asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/digests/weekly/99",
                "/en/digests/weekly/0",
                "/en/digests/none/1",
                "/en/stories/999",
                "/en/stories/123456789012345678",
                "/en/nowhere",
                "/de/digests",
                "/nowhere"
            })
    void what_is_not_there_gets_a_page_that_helps(String address) {
        reader().get(address)
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("This page does not exist"), containsString("/en/digests"));
    }

    @Test
    void a_missing_page_speaks_the_language_of_its_address() {
        reader().get("/cs/stories/999")
                .then()
                .statusCode(404)
                .body(containsString("Tato stránka neexistuje"));
    }

    @Test
    void machines_get_the_bare_status() {
        given().accept("*/*").get("/en/stories/999").then().statusCode(404).body(equalTo(""));
    }

    @Test
    void a_merged_story_leads_to_the_one_that_took_it_in() {
        jdbi.useHandle(handle -> handle.execute(STORY_43_IS_NOW_42));
        reader().get("/pl/stories/43")
                .then()
                .statusCode(301)
                .header("Location", containsString("/pl/stories/42"));
    }

    @Test
    void hostile_titles_stay_text() {
        reader().get("/en/stories/41")
                .then()
                .body(
                        containsString("&lt;b&gt;&amp; more&lt;/b&gt;"),
                        not(containsString("<b>& more")));
        reader().get("/en/search?q=%3Cscript%3Ealert(1)%3C/script%3E")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%22", "((((", "a*b?~^:!", "-", "+", "page=9"})
    void an_absurd_query_is_answered(String query) {
        reader().get("/en/search?page=1000000000&q=" + query).then().statusCode(200);
    }

    @Test
    void broken_percent_encoding_is_no_failure_of_ours() throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = "GET /en/search?q=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.matches("(?s)HTTP/1.1 [24].*"), answer);
        }
    }

    @Test
    void robots_and_sitemap_name_every_page() {
        given().get("/robots.txt").then().statusCode(200).body(containsString("Sitemap: http"));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .body(
                        containsString("/cs/digests/weekly/29</loc>"),
                        containsString("/pl/stories/43</loc>"));
    }

    @Test
    void the_feed_is_atom_and_may_be_asked_for_conditionally() {
        var feed = given().get("/cs/feed.atom");
        assertEquals("application/atom+xml;charset=UTF-8", feed.contentType());
        given().header("If-None-Match", feed.header("ETag"))
                .get("/cs/feed.atom")
                .then()
                .statusCode(304);
    }

    @Test
    void files_come_with_the_same_rules() {
        given().get("/docket.css")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"));
    }
}
