package dev.docket.archive;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive as a browser, a cache and a robot see it on the wire. */
@QuarkusTest
@TestProfile(WithMemoryDigests.class)
@WithTestResource(PostgresResource.class)
class HttpIT {

    @Inject MemoryDigests digests;

    @BeforeEach
    void three_weeks_are_out() {
        digests.clear();
        for (int number = 29; number <= 31; number++) {
            digests.add(MemoryDigests.numbered(number));
        }
    }

    @AfterEach
    void mend() {
        digests.clear();
    }

    private static RequestSpecification reader() {
        return given().redirects().follow(false).accept("text/html").urlEncodingEnabled(false);
    }

    private static String tag(String address) {
        return reader().get(address).header("ETag");
    }

    private static int search(String query) {
        return given().accept("text/html").queryParam("q", query).get("/cs/search").statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/",
                "/cs/digests",
                "/pl/digests/weekly/30",
                "/en/stories/41",
                "/cs/search?q=Alder",
                "/pl/about"
            })
    void what_a_cache_has_already_is_not_sent_again(String address) {
        var tag = tag(address);
        assertEquals(tag, tag(address), "the same page has the same tag");
        for (var header : new String[] {tag, "\"other\", " + tag, "*"}) {
            var again = given().accept("*/*").header("If-None-Match", header).get(address);
            assertEquals(304, again.statusCode(), header);
            assertTrue(again.header("Cache-Control").contains("max-age="), header);
        }
        given().accept("*/*")
                .header("If-None-Match", "\"other\"")
                .get(address)
                .then()
                .statusCode(200);
    }

    @Test
    void a_tag_belongs_to_one_language_and_changes_with_the_page() {
        assertNotEquals(tag("/en/"), tag("/cs/"));
        var before = tag("/en/");
        var frozen = tag("/en/digests/weekly/31");
        digests.add(MemoryDigests.numbered(32));
        assertNotEquals(before, tag("/en/"));
        assertEquals(frozen, tag("/en/digests/weekly/31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/cs/digests/weekly/31", "/pl/search"})
    void a_head_request_gets_what_a_get_would_without_the_body(String address) {
        var head = given().accept("*/*").head(address);
        assertEquals(200, head.statusCode());
        assertEquals(tag(address), head.header("ETag"));
        assertEquals(0, head.asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/cs/digests", "/pl/search?q=x", "/en/about", "/en/nowhere"})
    void no_page_sets_a_cookie(String address) {
        assertEquals(0, reader().get(address).detailedCookies().size());
    }

    @ParameterizedTest
    @CsvSource({
        "/en/, 200",
        "/, 302",
        "/cs/?remember, 303",
        "/en/nowhere, 404",
        "/docket.css, 200",
        "/en/feed.atom, 200"
    })
    void every_answer_carries_the_rules_once(String address, int status) {
        var answer = given().redirects().follow(false).get(address);
        assertEquals(status, answer.statusCode());
        for (var name : new String[] {"Content-Security-Policy", "X-Content-Type-Options"}) {
            assertEquals(1, answer.headers().getValues(name).size(), name);
        }
        assertTrue(answer.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("same-origin", answer.header("Referrer-Policy"));
    }

    @Test
    void the_language_cookie_lasts_a_year_and_is_out_of_reach_of_scripts() {
        var cookie = reader().get("/pl/?remember").detailedCookie("lang");
        assertEquals("pl", cookie.getValue());
        assertEquals(365L * 24 * 3600, cookie.getMaxAge());
        assertEquals("/", cookie.getPath());
        assertEquals("Lax", cookie.getSameSite());
        assertTrue(cookie.isHttpOnly());
    }

    @ParameterizedTest
    @CsvSource({
        "/en//evil.example/?remember, /en/evil.example/",
        "/cs/search?q=%22a&remember, /cs/search?q=%22a",
        "/pl/?remember&remember, /pl/"
    })
    void the_language_switch_never_leads_off_the_site(String address, String location) {
        reader().get(address).then().statusCode(303).header("Location", equalTo(location));
    }

    @Test
    void a_language_that_we_do_not_write_is_not_remembered() {
        var answer = reader().get("/de/?remember");
        assertEquals(404, answer.statusCode());
        assertEquals(0, answer.detailedCookies().size());
        reader().cookie("lang", "<x>").get("/").then().header("Location", containsString("/en/"));
    }

    @Test
    void the_way_from_the_root_depends_on_the_reader_and_says_so() {
        reader().get("/")
                .then()
                .header("Vary", containsString("Accept-Language"))
                .header("Vary", containsString("Cookie"))
                .header("Cache-Control", containsString("private"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/EN/",
                "/en/digests/weekly/031",
                "/en/digests/weekly/2147483648",
                "/en/digests/weekly/-1",
                "/en/digests/weekly",
                "/en/digests/%2e%2e/31",
                "/en/digests/weekly%00/31",
                "/en/stories/-1",
                "/en/stories/0x29",
                "/en/stories/9999999999999999999",
                "/en/stories/41%2f42",
                "/wp-admin/setup.php"
            })
    void an_address_that_somebody_made_up_is_not_found(String address) {
        int status = reader().get(address).statusCode();
        assertTrue(status == 404 || status == 400, () -> address + " answers " + status);
    }

    @Test
    void a_missing_page_outside_of_a_language_speaks_the_browsers() {
        reader().header("Accept-Language", "pl")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("<html lang=\"pl\">"), containsString("noindex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/", "/cs/digests/weekly/31", "/pl/search", "/en/feed.atom"})
    void pages_are_for_reading_only(String address) {
        for (int status :
                new int[] {
                    reader().post(address).statusCode(), reader().delete(address).statusCode()
                }) {
            assertTrue(status == 404 || status == 405, () -> address + " answers " + status);
        }
    }

    @Test
    void a_failure_of_ours_is_noted_under_a_number_and_gives_nothing_away() {
        digests.breakDown();
        var page = reader().get("/cs/");
        assertEquals(500, page.statusCode());
        assertTrue(page.asString().contains("<html lang=\"cs\">"), page.asString());
        assertNothingGivenAway(page);
        var machine = given().accept("application/json").get("/cs/feed.atom");
        assertTrue(machine.statusCode() >= 400);
        assertNothingGivenAway(machine);
    }

    private static void assertNothingGivenAway(Response answer) {
        var text = answer.asString();
        assertFalse(text.contains("secret-host") || text.contains("Exception"), text);
        assertFalse(String.valueOf(answer.header("Cache-Control")).contains("max-age"), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"unbalanced phrase",
                "*",
                "***:***",
                "((((((((",
                "-",
                "- - -",
                "+Alder | -",
                "Alder~99999999999",
                "Alder^1e400",
                "\\",
                "\\u0000",
                "field:[* TO *]",
                "<img src=x onerror=alert(1)>",
                "'; DROP TABLE digest; --",
                "{ui:text(lang,'x')}",
                "%",
                "🦊🦊🦊",
                "\u202Eredro"
            })
    void whatever_is_searched_for_is_answered(String query) {
        assertEquals(200, search(query));
    }

    @Test
    void a_query_of_ten_thousand_characters_is_cut_or_refused() {
        int longer = search("a ".repeat(5_000));
        assertTrue(longer == 200 || (longer >= 400 && longer < 500), () -> "answers " + longer);
        assertEquals(200, search("Alder ".repeat(300)));
    }

    @Test
    void what_was_searched_for_is_shown_as_it_was_typed_and_stays_text() {
        given().accept("text/html")
                .queryParam("q", "\"><script>alert(1)</script>")
                .get("/en/search")
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"&quot;&gt;&lt;script&gt;"),
                        not(containsString("<script>alert")));
    }

    @Test
    void chinese_and_words_without_their_accents_find_stories() {
        for (var query : new String[] {"训练数据", "hackem", "HÁČKEM", "odchodza"}) {
            given().accept("text/html")
                    .queryParam("q", query)
                    .get("/cs/search")
                    .then()
                    .body(containsString("<mark>"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2", "51", "1e9", "x", "", "99999999999999999999"})
    void a_page_of_results_that_there_is_not_is_no_failure(String page) {
        reader().get("/en/search?q=Alder&page=" + page).then().statusCode(200);
    }

    @Test
    void the_feed_goes_back_a_quarter_of_a_year() {
        for (int number = 1; number <= 28; number++) {
            digests.add(MemoryDigests.numbered(number));
        }
        // A shelf that knows number 31 reads again only when there is a newer one.
        digests.add(MemoryDigests.numbered(32));
        var feed = given().get("/en/feed.atom").asString();
        assertEquals(13, feed.split("<entry>", -1).length - 1);
        assertTrue(feed.contains("/en/digests/weekly/32<"), feed);
    }
}
