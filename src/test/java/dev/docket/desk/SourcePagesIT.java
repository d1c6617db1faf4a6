package dev.docket.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.Gathering;
import dev.docket.feed.NewSource;
import dev.docket.feed.SourceKind;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.time.DocketClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(LoopbackReading.class)
@WithTestResource(PostgresResource.class)
class SourcePagesIT {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Inject DeskPassword password;
    @Inject People people;
    @Inject DocketClock clock;
    @Inject Jdbi jdbi;
    @Inject Sources sources;
    @Inject Gathering gathering;

    private HarbourSite site;

    @BeforeEach
    void a_desk_without_sources() throws IOException {
        clock.pin(NOON);
        password.createIfMissing();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM source"));
        site = new HarbourSite();
    }

    @AfterEach
    void let_time_pass_again() {
        site.close();
        clock.release();
    }

    private long added(String path) {
        return sources.add(NewSource.at(SourceKind.FEED, site.at(path).toString()));
    }

    private Response post(String address, Map<String, String> fields) {
        return people.withForm(people.operator()).formParams(fields).post(address);
    }

    private Response get(String address) {
        return people.operator().get(address);
    }

    private SourceStatus only() {
        return sources.list().getFirst();
    }

    @Test
    void an_address_leads_to_candidates_and_one_of_them_to_a_source() {
        post("/desk/sources/find", Map.of("address", site.at("/home").toString()))
                .then()
                .statusCode(200)
                .body(
                        containsString("Harbour Notes"),
                        containsString("value=\"" + site.at("/feed") + "\""),
                        containsString("Boat 1"),
                        containsString("/broken cannot be read"),
                        containsString("2 found"));
        var location =
                post(
                                "/desk/sources/add",
                                Map.of(
                                        "kind",
                                        "FEED",
                                        "address",
                                        site.at("/feed").toString(),
                                        "site",
                                        site.at("/home").toString(),
                                        "name",
                                        "Harbour & Notes"))
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        get(location.replaceFirst("^https?://[^/]*", ""))
                .then()
                .body(containsString("Added."), containsString("Harbour &amp; Notes"));
        assertEquals(site.at("/home").toString(), only().source().location().site());
        assertEquals("unsorted", only().source().shelf().section());
    }

    @Test
    void what_is_a_source_already_is_said_and_not_changed() {
        long id = added("/feed");
        post("/desk/sources/find", Map.of("address", site.at("/feed").toString()))
                .then()
                .body(containsString("/desk/sources/" + id), containsString("already"));
        var before = only();
        post(
                        "/desk/sources/add",
                        Map.of("kind", "FEED", "address", site.at("/feed").toString(), "name", "X"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/sources/" + id + "?done=known"));
        assertEquals(before, only());
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://harbour.example/, not ftp:",
        "'', Type the address",
        "@harbour, is a name",
        "'\"><script>x', is no web address",
    })
    void an_address_that_is_none_is_told_at_its_field(String typed, String words) {
        post("/desk/sources/find", Map.of("address", typed))
                .then()
                .statusCode(422)
                .body(
                        containsString(words),
                        containsString("aria-invalid=\"true\""),
                        not(containsString("<script>x")));
    }

    @Test
    void an_address_made_up_in_the_form_is_not_added() {
        post("/desk/sources/add", Map.of("kind", "FEED", "address", "file:///etc/passwd"))
                .then()
                .statusCode(422)
                .body(containsString("Not an http or https address"));
        assertTrue(sources.list().isEmpty());
    }

    @Test
    void a_failing_source_stands_first_and_says_since_when() {
        long broken = added("/broken");
        added("/feed");
        gathering.visitDue();
        clock.pin(NOON.plus(Duration.ofDays(2)));
        var page = get("/desk/sources").then().statusCode(200).extract().asString();
        assertTrue(
                page.matches(
                        "(?s).*HTTP 500</span> since <time [^>]*>Monday</time>: the site has a"
                                + " fault.*"),
                page);
        assertTrue(page.indexOf("/desk/sources/" + broken) < page.indexOf("/feed<"), page);
        assertTrue(page.contains("2 of 2 sources shown, 1 in trouble"), page);
        get("/desk/sources?state=troubled")
                .then()
                .body(containsString("1 of 2 sources"), containsString("/broken"));
        get("/desk/sources?q=nowhere&state=x")
                .then()
                .body(containsString("No source is like that"));
    }

    @Test
    void a_source_shows_its_rhythm_entries_and_visits() {
        long id = added("/feed");
        gathering.visitDue();
        get("/desk/sources/" + id)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("12 entries in thirteen weeks"),
                        containsString("<rect"),
                        containsString("12 new entries"),
                        containsString("Boat 12 new"),
                        containsString("href=\"https://harbour.example/12\""),
                        not(containsString("<b>new")));
    }

    @Test
    void a_source_that_moves_says_where_to() {
        long id = added("/feed");
        jdbi.useHandle(handle ->
                handle.execute(
                        "UPDATE source SET moved_to = 'https://new.example/feed', moved_since ="
                                + " now() WHERE id = ?",
                        id));
        get("/desk/sources/" + id).then().body(containsString("https://new.example/feed"));
    }

    @Test
    void settings_are_saved_or_told_what_is_wrong_at_their_field() {
        long id = sources.add(NewSource.at(SourceKind.PAGE, site.at("/home").toString()));
        post(
                        "/desk/sources/" + id + "/settings",
                        Map.of("name", "Harbour", "language", "Czech", "list", "li["))
                .then()
                .statusCode(422)
                .body(
                        containsString("id=\"language-problem\""),
                        containsString("id=\"list-problem\""),
                        containsString("value=\"Czech\""));
        post(
                        "/desk/sources/" + id + "/settings",
                        Map.of("name", "Harbour", "language", "cs", "authority", "3", "list", "li"))
                .then()
                .statusCode(303);
        assertEquals("Harbour", only().source().name());
        assertEquals("cs", only().source().language());
        assertEquals(3, only().source().authority());
        get("/desk/sources/" + id + "?done=saved")
                .then()
                .body(containsString("Saved."), containsString("value=\"li\""));
    }

    @Test
    void what_would_be_read_is_shown_and_not_kept() {
        long id = added("/feed");
        post("/desk/sources/" + id + "/preview", Map.of())
                .then()
                .statusCode(200)
                .body(containsString("12 entries now"), containsString("Boat 1"));
        assertEquals(0, only().entries());
        long broken = added("/broken");
        post("/desk/sources/" + broken + "/preview", Map.of())
                .then()
                .body(containsString("the site has a fault"));
    }

    @Test
    void retrying_makes_a_source_due_and_comes_back_to_its_page() {
        long id = added("/broken");
        gathering.visitDue();
        post("/desk/sources/" + id + "/resume", Map.of("back", "source"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/sources/" + id + "?done=due"));
        assertEquals(NOON, only().visits().nextVisit());
        post("/desk/sources/" + id + "/pause", Map.of("back", "source")).then().statusCode(303);
        get("/desk/sources/" + id + "?done=paused")
                .then()
                .body(containsString("left alone"), containsString("Resume"));
    }

    @Test
    void a_source_with_entries_is_paused_instead_of_removed() {
        long id = added("/feed");
        gathering.visitDue();
        post("/desk/sources/" + id + "/remove", Map.of())
                .then()
                .statusCode(303)
                .header("Location", containsString("done=kept"));
        assertTrue(only().paused());
        get("/desk/sources/" + id + "?done=kept").then().body(containsString("Paused instead"));
        long empty = added("/empty");
        post("/desk/sources/" + empty + "/remove", Map.of()).then().statusCode(303);
        assertTrue(sources.byId(empty).isEmpty());
    }

    private Response upload(String file) {
        return people.withForm(people.operator())
                .multiPart("file", "sources.opml", file.getBytes(UTF_8), "text/x-opml")
                .post("/desk/sources/opml");
    }

    @Test
    void a_file_goes_out_and_comes_in_again() {
        added("/feed");
        added("/broken");
        var file = people.operator().accept("*/*").get("/desk/sources/opml");
        assertTrue(file.header("Content-Disposition").contains("docket-sources.opml"));
        assertTrue(file.contentType().startsWith("text/x-opml"));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM source"));
        added("/feed");
        upload(file.asString())
                .then()
                .statusCode(200)
                .body(containsString("1 sources added, 1 were there already, 0 lines"));
        assertEquals(2, sources.list().size());
    }

    @Test
    void what_a_file_has_wrong_is_told_by_line() {
        upload(
                        """
                        <opml><body>
                        <outline text='A &lt;i&gt;' xmlUrl='ftp://x.example/'/>
                        </body></opml>
                        """)
                .then()
                .body(
                        containsString("0 sources added"),
                        containsString("<td>2</td>"),
                        containsString("A &lt;i&gt;"));
        upload("").then().statusCode(422).body(containsString("Choose an OPML file first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/sources/1/settings",
                "/desk/sources/1/preview",
                "/desk/sources/1/remove",
                "/desk/sources/find",
                "/desk/sources/add",
            })
    void a_form_of_another_site_does_nothing_and_a_stranger_stays_outside(String address) {
        people.operator().formParam("address", "x").post(address).then().statusCode(403);
        people.withForm(people.visitor()).post(address).then().statusCode(303);
    }

    @Test
    void a_file_from_another_site_is_not_read() {
        people.operator()
                .multiPart("file", "x.opml", "<opml/>".getBytes(UTF_8))
                .multiPart("token", "made up")
                .cookie(FormTokens.COOKIE, "made up")
                .post("/desk/sources/opml")
                .then()
                .statusCode(403);
        people.visitor().accept("*/*").get("/desk/sources/opml").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/sources/999999", "/desk/sources/x"})
    void a_source_that_there_is_not_is_not_found(String address) {
        get(address).then().statusCode(404);
    }
}
