package dev.docket.subscriber.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.Ask;
import dev.docket.subscriber.Readers;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.SubscriberFinder;
import dev.docket.subscriber.SubscriberTokens;
import dev.docket.subscriber.Subscriptions;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SubscribePagesIT {

    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");

    @Inject Subscriptions subscriptions;
    @Inject SubscriberTokens tokens;
    @Inject Readers readers;
    @Inject Jdbi jdbi;

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "pl"})
    void the_form_is_labelled_in_its_language(String lang) {
        var page = Jsoup.parse(given().get("/" + lang + "/subscribe").asString());
        assertEquals(lang, page.expectFirst("html").attr("lang"));
        for (var input : page.select("main input:not([type=hidden]), main select")) {
            assertEquals(1, page.select("label[for=" + input.id() + "]").size(), input.id());
        }
    }

    @Test
    void a_request_says_the_same_whether_the_address_is_known() {
        var one = post("/en/subscribe", "known@example.org", "");
        var other = post("/en/subscribe", "known@example.org", "");
        assertEquals(200, one.statusCode());
        assertEquals(one.asString(), other.asString());
    }

    @Test
    void a_form_from_elsewhere_is_refused_and_can_be_sent_again() {
        given().formParam("address", "csrf@example.org")
                .post("/en/subscribe")
                .then()
                .statusCode(403)
                .body(containsString("csrf@example.org"));
        assertTrue(SubscriberFinder.find(jdbi, "csrf@example.org").isEmpty());
    }

    @Test
    void a_robot_that_fills_in_everything_subscribes_nobody() {
        assertEquals(
                200, post("/en/subscribe", "robot@example.org", "http://x.example").statusCode());
        assertTrue(SubscriberFinder.find(jdbi, "robot@example.org").isEmpty());
    }

    @Test
    void a_wrong_address_is_explained_beside_what_was_typed() {
        var page = post("/cs/subscribe", "<script>@example.org", "");
        assertEquals(400, page.statusCode());
        var html = Jsoup.parse(page.asString());
        assertTrue(html.expectFirst("[role=alert]").text().contains("před zavináčem"));
        assertEquals("<script>@example.org", html.expectFirst("#address").attr("value"));
    }

    @Test
    void only_a_post_confirms() {
        var asked = asked("confirm@example.org");
        var path = tokens.confirm(asked, FAR).getPath();
        for (int i = 0; i < 3; i++) {
            given().get(path).then().statusCode(200).body(containsString("<form"));
        }
        assertTrue(readers.reader("weekly", "confirm@example.org").isEmpty());
        given().post(path).then().statusCode(200);
        assertTrue(readers.reader("weekly", "confirm@example.org").isPresent());
    }

    @Test
    void a_mail_program_unsubscribes_with_one_post_and_a_scanner_with_none() {
        var path = tokens.leave(reader("leave@example.org")).getPath();
        given().get(path).then().statusCode(200).body(containsString("One-Click"));
        given().contentType(ContentType.URLENC).post(path).then().statusCode(200);
        assertTrue(readers.reader("weekly", "leave@example.org").isPresent());
        given().formParam("List-Unsubscribe", "One-Click").post(path).then().statusCode(200);
        assertTrue(readers.reader("weekly", "leave@example.org").isEmpty());
        given().post(path + "/undo").then().statusCode(200);
        assertTrue(readers.reader("weekly", "leave@example.org").isPresent());
    }

    @Test
    void one_click_may_come_as_a_multipart_form() {
        var path = tokens.leave(reader("multi@example.org")).getPath();
        given().multiPart("List-Unsubscribe", "One-Click").post(path).then().statusCode(200);
        assertTrue(readers.reader("weekly", "multi@example.org").isEmpty());
    }

    @Test
    void an_altered_link_gets_a_plain_page_with_a_way_on() {
        for (var path : new String[] {"/unsubscribe/x.0.y", "/pl/preferences/x.0.y"}) {
            given().get(path).then().statusCode(404).body(containsString("/subscribe"));
        }
        given().get("/cs/confirm/x.0.y")
                .then()
                .statusCode(410)
                .body(containsString("/cs/subscribe"));
    }

    @Test
    void preferences_are_shown_and_changed() {
        var path = tokens.choose(reader("choose@example.org")).getPath();
        given().get(path).then().body(not(containsString("checked")));
        given().formParam("language", "pl")
                .formParam("paused", "yes")
                .post(path)
                .then()
                .statusCode(200)
                .body(containsString("checked"), containsString("Zapisano."));
        assertTrue(readers.reader("weekly", "choose@example.org").isEmpty());
    }

    @Test
    void a_program_subscribes_by_json() {
        given().contentType(ContentType.JSON)
                .body("{\"address\":\"api@example.org\",\"language\":\"pl\"}")
                .post("/api/subscribe")
                .then()
                .statusCode(202)
                .body("status", equalTo("accepted"));
        given().contentType(ContentType.JSON)
                .body("{\"address\":\"nonsense\"}")
                .post("/api/subscribe")
                .then()
                .statusCode(400)
                .body("status", equalTo("no_at"));
    }

    private static Response post(String path, String address, String website) {
        var form = given().get(path);
        return given().cookie(FormTokens.COOKIE, form.cookie(FormTokens.COOKIE))
                .formParam("form", Jsoup.parse(form.asString()).expectFirst("[name=form]").val())
                .formParam("address", address)
                .formParam("language", "cs")
                .formParam("website", website)
                .post(path);
    }

    private Subscriber asked(String address) {
        subscriptions.ask(new Ask(address, Language.EN, "page", "203.0.113." + address.length()));
        return SubscriberFinder.find(jdbi, address).orElseThrow();
    }

    private Subscriber reader(String address) {
        var path = tokens.confirm(asked(address), FAR).getPath();
        given().post(path).then().statusCode(200);
        return SubscriberFinder.find(jdbi, address).orElseThrow();
    }
}
