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
import dev.docket.platform.time.DocketClock;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(DeskIT.FreshPace.class)
@WithTestResource(PostgresResource.class)
class DeskIT {

    /** An application of its own: the pace of logins is counted from its start. */
    public static final class FreshPace extends WithMemoryDigests {}

    @Inject DeskPassword password;
    @Inject Session session;
    @Inject People people;
    @Inject DocketClock clock;
    @Inject Jdbi jdbi;
    @Inject MemoryDigests digests;

    private String known = "";

    @BeforeEach
    void a_fresh_desk() {
        // Each test moves on by an hour, so that none pays for the attempts of another.
        clock.pin(Instant.parse("2026-03-16T12:00:00Z").plus(Duration.ofHours(hours++)));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM desk_password"));
        known = password.createIfMissing().orElseThrow();
        digests.clear();
        digests.add(MemoryDigests.numbered(31));
    }

    private static int hours;

    @AfterEach
    void let_time_pass_again() {
        clock.release();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk",
                "/desk/sources",
                "/desk/outbox",
                "/desk/outbox/1/html",
                "/desk/deliveries"
            })
    void nobody_gets_in_without_a_session(String address) {
        people.visitor().get(address).then().statusCode(303).header("Location", endsWith("/desk/login"));
        people.visitor().cookie(Session.COOKIE, "made.0.up").get(address).then().statusCode(303);
    }

    @Test
    void the_password_opens_a_session_that_ends_by_itself() {
        var answer = people.withForm(people.visitor()).formParam("password", known).post("/desk/login");
        assertEquals(303, answer.statusCode());
        var cookie = answer.detailedCookie(Session.COOKIE);
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        people.visitor().cookie(Session.COOKIE, cookie.getValue()).get("/desk").then().statusCode(200);
        clock.pin(clock.instant().plus(Session.LENGTH));
        people.visitor().cookie(Session.COOKIE, cookie.getValue()).get("/desk").then().statusCode(303);
    }

    @Test
    void a_session_ends_with_the_password_that_opened_it() {
        var cookie = session.open();
        jdbi.useHandle(handle -> handle.execute("DELETE FROM desk_password"));
        password.createIfMissing();
        people.visitor().cookie(Session.COOKIE, cookie).get("/desk").then().statusCode(303);
    }

    @Test
    void a_wrong_password_is_refused_and_guessing_is_slowed_down() {
        for (int i = 0; i < 5; i++) {
            people.withForm(people.visitor())
                    .formParam("password", "guess")
                    .post("/desk/login")
                    .then()
                    .statusCode(403)
                    .body(containsString("not the password"));
        }
        people.withForm(people.visitor()).formParam("password", known).post("/desk/login").then().statusCode(429);
        clock.pin(clock.instant().plus(Duration.ofMinutes(2)));
        people.withForm(people.visitor()).formParam("password", known).post("/desk/login").then().statusCode(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/desk/login",
                "/desk/logout",
                "/desk/sources/1/pause",
                "/desk/sources/1/resume"
            })
    void a_form_of_another_site_does_nothing(String address) {
        people.operator().formParam("password", known).post(address).then().statusCode(403);
    }

    @Test
    void the_overview_counts_and_names_the_latest_digest() {
        people.operator()
                .get("/desk")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("weekly 31"), containsString("No mail server is configured"));
    }

    @Test
    void a_source_is_shown_with_its_problem_and_can_be_paused() {
        var id = new DeskRows(jdbi).source("failing <i>source</i>");
        people.operator()
                .get("/desk/sources")
                .then()
                .body(containsString("failing &lt;i&gt;"), containsString("certificate expired"));
        people.withForm(people.operator()).post("/desk/sources/" + id + "/pause").then().statusCode(303);
        people.operator().get("/desk/sources").then().body(containsString("paused"));
    }

    @Test
    void kept_mail_is_shown_in_a_frame_that_runs_nothing() {
        var id = new DeskRows(jdbi).mail();
        people.operator()
                .get("/desk/outbox/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("href=\"https://docket.example/en/confirm/abc\""),
                        containsString("<iframe class=\"mail\" sandbox"),
                        not(containsString("<script>alert")));
        people.operator()
                .get("/desk/outbox/" + id + "/html")
                .then()
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        people.operator()
                .accept("*/*")
                .get("/desk/outbox/" + id + "/message.eml")
                .then()
                .contentType("message/rfc822");
        people.operator().get("/desk/outbox").then().body(containsString("Please confirm"));
    }

    @Test
    void a_mail_that_is_not_there_is_not_found() {
        people.operator().get("/desk/outbox/999").then().statusCode(404);
        people.operator().get("/desk/outbox/999/html").then().statusCode(404);
    }

    @Test
    void deliveries_are_shown_by_state_with_the_peers_reason() {
        new DeskRows(jdbi).refusal("gone@example.org", "550 no such user");
        people.operator()
                .get("/desk/deliveries")
                .then()
                .statusCode(200)
                .body(containsString("550 no such user"), containsString("refused"));
    }

    @Test
    void logging_out_takes_the_cookie_away() {
        var answer = people.withForm(people.operator()).post("/desk/logout");
        assertEquals(303, answer.statusCode());
        assertEquals(0, answer.detailedCookie(Session.COOKIE).getMaxAge());
    }
}
