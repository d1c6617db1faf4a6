package dev.docket.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.MemoryDigests;
import dev.docket.archive.WithMemoryDigests;
import dev.docket.desk.access.Session;
import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.security.SignedTokens;
import dev.docket.platform.time.DocketClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to get into the desk, and to have somebody inside do what he did not mean to. */
@QuarkusTest
@TestProfile(WithMemoryDigests.class)
@WithTestResource(PostgresResource.class)
class DoorIT {

    private static int days;

    @Inject DeskPassword password;
    @Inject Session session;
    @Inject People people;
    @Inject SignedTokens tokens;
    @Inject FormTokens forms;
    @Inject DocketClock clock;
    @Inject MemoryDigests digests;
    @Inject Jdbi jdbi;

    private String known = "";

    @BeforeEach
    void a_fresh_desk() {
        // Each test has a day of its own, so that none pays for the attempts of another.
        clock.pin(Instant.parse("2027-01-01T12:00:00Z").plus(Duration.ofDays(days++)));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM desk_password"));
        known = password.createIfMissing().orElseThrow();
        digests.clear();
    }

    @AfterEach
    void let_time_pass_again() {
        clock.release();
    }

    private void assertStaysOut(String cookie) {
        people.visitor()
                .cookie(Session.COOKIE, cookie)
                .get("/desk")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/login"));
    }

    @Test
    void a_forged_session_opens_nothing() {
        var real = session.open();
        var end = clock.instant().plus(Session.LENGTH);
        assertStaysOut("");
        assertStaysOut(".");
        assertStaysOut("a".repeat(4_000));
        assertStaysOut(real.substring(0, real.length() - 2));
        assertStaysOut(real + "A");
        assertStaysOut(real.replaceFirst("^.", "_"));
        assertStaysOut(tokens.sign("unsubscribe", password.fingerprint().orElseThrow(), end));
        assertStaysOut(tokens.sign("desk", "another password", end));
        people.visitor().cookie(Session.COOKIE, real).get("/desk").then().statusCode(200);
    }

    @Test
    void a_session_ends_after_a_working_day() {
        var cookie = session.open();
        clock.pin(clock.instant().plus(Session.LENGTH).minusSeconds(1));
        people.visitor().cookie(Session.COOKIE, cookie).get("/desk").then().statusCode(200);
        clock.pin(clock.instant().plusSeconds(2));
        assertStaysOut(cookie);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "guess", "' OR 1=1 --", "\u0000"})
    void what_is_not_the_password_does_not_open(String attempt) {
        var answer = people.withForm(people.visitor()).formParam("password", attempt).post("/desk/login");
        assertEquals(403, answer.statusCode());
        assertEquals(0, answer.detailedCookies().getList(Session.COOKIE).size());
    }

    @Test
    void an_endless_password_is_refused_unread() {
        people.withForm(people.visitor())
                .formParam("password", "x".repeat(10_000))
                .post("/desk/login")
                .then()
                .statusCode(413);
    }

    @Test
    void the_password_may_come_with_the_spaces_of_a_clumsy_copy() {
        people.withForm(people.visitor())
                .formParam("password", "  " + known + " \n")
                .post("/desk/login")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/login",
                "/desk/logout",
                "/desk/sources/1/pause",
                "/desk/sources/1/resume"
            })
    void a_form_without_its_token_or_with_anothers_does_nothing(String address) {
        var mine = forms.issue(null);
        var theirs = forms.issue(null);
        for (var token : List.of("", "x", mine.token() + "x", theirs.token())) {
            people.operator()
                    .cookie(FormTokens.COOKIE, mine.cookie())
                    .formParam("token", token)
                    .formParam("password", known)
                    .post(address)
                    .then()
                    .statusCode(403);
        }
        people.operator().formParam("token", mine.token()).post(address).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/sources/%d/pause", "/desk/sources/%d/resume"})
    void a_form_without_a_session_does_nothing_even_with_its_token(String address) {
        var id = new DeskRows(jdbi).source("Untouched");
        people.withForm(people.visitor()).post(address.formatted(id)).then().statusCode(303);
        assertEquals(false, paused(id));
    }

    private boolean paused(long id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT paused FROM source WHERE id = :id")
                        .bind("id", id)
                        .mapTo(Boolean.class)
                        .one());
    }

    @Test
    void looking_around_changes_nothing() {
        var rows = new DeskRows(jdbi);
        var source = rows.source("Looked at");
        var mail = rows.mail();
        rows.refusal("gone@example.org", "550 no such user");
        var before = everything();
        for (var address :
                List.of(
                        "/desk",
                        "/desk/login",
                        "/desk/sources",
                        "/desk/deliveries",
                        "/desk/outbox",
                        "/desk/outbox/" + mail,
                        "/desk/outbox/" + mail + "/html")) {
            people.operator().get(address).then().statusCode(200).header("Cache-Control", "no-store");
        }
        for (var address :
                List.of(
                        "/desk/logout",
                        "/desk/sources/" + source + "/pause",
                        "/desk/sources/" + source + "/resume")) {
            people.operator().get(address).then().statusCode(405);
        }
        assertEquals(before, everything());
    }

    private List<String> everything() {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                SELECT 'source ' || source::text FROM source
                                UNION ALL SELECT 'mail ' || id FROM mail_outbox
                                UNION ALL SELECT 'delivery ' || delivery::text FROM delivery
                                UNION ALL SELECT 'password ' || hash FROM desk_password
                                ORDER BY 1
                                """)
                        .mapTo(String.class)
                        .list());
    }

    @Test
    void pausing_and_resuming_go_there_and_back() {
        var id = new DeskRows(jdbi).source("Back and forth");
        people.withForm(people.operator()).post("/desk/sources/" + id + "/pause").then().statusCode(303);
        assertTrue(paused(id));
        people.operator().get("/desk/sources").then().body(containsString("/" + id + "/resume"));
        people.withForm(people.operator()).post("/desk/sources/" + id + "/resume").then().statusCode(303);
        assertEquals(false, paused(id));
    }

    @Test
    void a_source_that_there_is_not_is_no_failure() {
        for (var id : List.of("0", "999999", "999999999999999999")) {
            int status = people.withForm(people.operator()).post("/desk/sources/" + id + "/pause").statusCode();
            assertTrue(status == 303 || status == 404, () -> id + " answers " + status);
        }
        people.withForm(people.operator()).post("/desk/sources/x/pause").then().statusCode(404);
    }

    @Test
    void a_mails_html_has_one_policy_that_lets_the_desk_frame_it_and_nothing_run() {
        var id = new DeskRows(jdbi).mail();
        var answer = people.operator().get("/desk/outbox/" + id + "/html");
        var policies = answer.headers().getValues("Content-Security-Policy");
        assertEquals(1, policies.size(), policies::toString);
        assertTrue(policies.getFirst().contains("frame-ancestors 'self'"), policies::toString);
        assertTrue(policies.getFirst().startsWith("sandbox;"), policies::toString);
    }

    @Test
    void a_mail_of_nonsense_is_shown_as_far_as_it_goes() {
        var rows = new DeskRows(jdbi);
        for (var message :
                List.of("", "\r\n\r\n", "no header at all", "Content-Type: text/html; charset=x")) {
            people.operator().get("/desk/outbox/" + rows.mail(message)).then().statusCode(200);
        }
        var hostile = rows.mail("Content-Type: text/plain\n\n</pre><script>alert(1)</script>");
        people.operator().get("/desk/outbox/" + hostile).then().body(not(containsString("<script>alert")));
    }

    @Test
    void the_desk_is_never_kept_by_a_browser_nor_found_by_a_robot() {
        people.visitor()
                .get("/desk/login")
                .then()
                .header("Cache-Control", "no-store")
                .body(containsString("noindex"));
    }
}
