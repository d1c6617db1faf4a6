package dev.docket.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.MemoryDigests;
import dev.docket.archive.WithMemoryDigests;
import dev.docket.platform.database.PostgresResource;
import dev.docket.platform.security.FormTokens;
import dev.docket.story.Filing;
import dev.docket.story.Stories;
import dev.docket.story.StoryEditing;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editing stories at the desk, and what readers are told of it. */
@QuarkusTest
@TestProfile(StoryPagesIT.OwnDatabase.class)
@WithTestResource(PostgresResource.class)
class StoryPagesIT {

    /** An application of its own: other tests number their articles themselves. */
    public static final class OwnDatabase extends WithMemoryDigests {}

    private static int runs;

    @Inject DeskPassword password;
    @Inject People people;
    @Inject FormTokens forms;
    @Inject Filing filing;
    @Inject Stories stories;
    @Inject StoryEditing editing;
    @Inject MemoryDigests digests;
    @Inject Jdbi jdbi;

    private long ferry;
    private long second;
    private long bakers;

    @BeforeEach
    void two_stories_of_their_own() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM desk_password"));
        password.createIfMissing();
        digests.clear();
        int run = runs++;
        var title = "Hydrogen ferry Marz%dna opens harbour%d".formatted(run, run);
        ferry = article("Baltic " + run, title);
        second = article("Odra " + run, title);
        bakers = article("Brno " + run, "Bakers%d of Velm%d strike over flour".formatted(run, run));
        filing.fileNew();
        assertEquals(ferry, story(second));
        assertEquals(bakers, story(bakers));
    }

    private long article(String source, String title) {
        long sourceId = new DeskRows(jdbi).source(source);
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                INSERT INTO article (source_id, url, url_key, title, body, language,
                                                     links, published, gathered)
                                VALUES (:source, :url, :url, :title, :title, 'en', '{}', now(),
                                        now())
                                RETURNING id
                                """)
                        .bind("source", sourceId)
                        .bind("url", "https://news.example/" + source.replace(' ', '/'))
                        .bind("title", title)
                        .mapTo(Long.class)
                        .one());
    }

    private long story(long article) {
        return stories.ofArticle(article).orElseThrow().id();
    }

    private Response post(String address, String... fields) {
        var request = people.withForm(people.operator());
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post("/desk/stories/" + address);
    }

    private Response split() {
        return post(
                ferry + "/move",
                "article",
                "" + second,
                "editor",
                "Alena",
                "reason",
                "Two ferries");
    }

    @Test
    void the_list_and_the_page_of_a_story_are_there() {
        people.operator()
                .get("/desk/stories?q=hydrogen")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("/desk/stories/" + ferry), not(containsString("Bakers")));
        people.operator()
                .get("/desk/stories/" + ferry)
                .then()
                .statusCode(200)
                .body(
                        containsString("value=\"" + second + "\""),
                        containsString("articles: 2, publishers: 1"));
        people.operator().get("/desk/stories/999999999").then().statusCode(404);
    }

    @Test
    void a_split_shows_the_new_story_and_can_be_undone_from_its_log() {
        var answer = split();
        assertEquals(303, answer.statusCode());
        assertTrue(answer.header("Location").endsWith("/desk/stories/" + second + "?done=split"));
        assertEquals(second, story(second));
        var edit = editing.log(1).getFirst();
        people.operator()
                .get("/desk/stories/" + second + "?done=split")
                .then()
                .body(
                        containsString("Split off: this is the new story."),
                        containsString("Alena"),
                        containsString("Two ferries"),
                        containsString("/desk/stories/edits/" + edit.id() + "/undo"));
        post("edits/" + edit.id() + "/undo", "editor", "Ben", "reason", "One after all")
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/stories/" + ferry));
        assertEquals(ferry, story(second));
        people.operator()
                .get("/desk/stories/" + second)
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/stories/" + ferry));
    }

    @Test
    void a_merge_and_a_move_lead_to_the_story_that_took_in() {
        post(
                        ferry + "/move",
                        "article",
                        "" + second,
                        "into",
                        "" + bakers,
                        "editor",
                        "A",
                        "reason",
                        "B")
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/stories/" + bakers));
        assertEquals(bakers, story(second));
        post(ferry + "/merge", "into", "" + bakers, "editor", "A", "reason", "B")
                .then()
                .statusCode(303)
                .header("Location", containsString("/desk/stories/" + bakers));
        assertEquals(bakers, stories.story(ferry).orElseThrow().id());
    }

    @Test
    void what_cannot_be_done_is_told_and_what_was_typed_is_kept() {
        post(ferry + "/move", "article", "" + second, "reason", "No name")
                .then()
                .statusCode(422)
                .body(containsString("your name"), containsString("No name"));
        post(ferry + "/merge", "into", "x", "editor", "A", "reason", "B")
                .then()
                .statusCode(422)
                .body(containsString("named by its number"));
        post(ferry + "/merge", "into", "" + ferry, "editor", "A", "reason", "B")
                .then()
                .statusCode(409)
                .body(containsString("role=\"alert\""), containsString("another one is needed"));
        post("edits/999999999/undo", "editor", "A", "reason", "B")
                .then()
                .statusCode(409)
                .body(containsString("there is no edit 999999999"));
        post("edits/999999999/undo").then().statusCode(422);
        post("999999999/merge", "into", "" + ferry, "editor", "A", "reason", "B")
                .then()
                .statusCode(404);
        assertEquals(ferry, story(second));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/move", "1/merge", "edits/1/undo"})
    void nobody_edits_without_a_session_or_without_a_form_of_ours(String address) {
        people.withForm(people.visitor())
                .post("/desk/stories/" + address)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/desk/login"));
        people.operator()
                .cookie(FormTokens.COOKIE, forms.issue(null).cookie())
                .formParam("token", "made up")
                .post("/desk/stories/" + address)
                .then()
                .statusCode(403);
        int looked = people.operator().get("/desk/stories/" + address).statusCode();
        assertTrue(looked == 404 || looked == 405, () -> "a look answers " + looked);
    }

    @Test
    void readers_see_why_in_their_language_and_machines_get_data() {
        given().accept("text/html")
                .get("/cs/stories/" + ferry + "/why")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body(
                        containsString("Proč tyto články tvoří jednu událost"),
                        containsString("/stories/" + ferry + "/why.json"));
        given().redirects()
                .follow(false)
                .accept("text/html,*/*")
                .header("Accept-Language", "pl")
                .get("/stories/" + ferry + "/why")
                .then()
                .statusCode(302)
                .header("Location", endsWith("/pl/stories/" + ferry + "/why"));
        for (var address : new String[] {"/why", "/why.json"}) {
            given().accept("application/json")
                    .get("/stories/" + ferry + address)
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("story", equalTo((int) ferry))
                    .body("articles", hasSize(2))
                    .body("articles[0].arrival", equalTo("opened"))
                    .body("articles[1].arrival", equalTo("joined"))
                    .body("articles[1].shared.nearest_article", equalTo((int) ferry))
                    .body("ranks", hasSize(0));
        }
        given().get("/stories/999999999/why.json").then().statusCode(404);
        given().accept("text/html").get("/en/stories/999999999/why").then().statusCode(404);
    }

    @Test
    void the_why_of_a_story_that_went_into_another_leads_there_and_back_after_an_undoing() {
        split();
        given().accept("text/html").get("/en/stories/" + second + "/why").then().statusCode(200);
        var edit = editing.log(1).getFirst();
        post("edits/" + edit.id() + "/undo", "editor", "Ben", "reason", "One after all");
        given().redirects()
                .follow(false)
                .accept("text/html")
                .get("/en/stories/" + second + "/why")
                .then()
                .statusCode(301)
                .header("Cache-Control", containsString("max-age=60"))
                .header("Location", endsWith("/en/stories/" + ferry + "/why"));
    }

    @Test
    void the_page_of_a_story_in_a_digest_links_to_its_why_and_its_why_shows_its_rank() {
        digests.add(MemoryDigests.numbered(31));
        given().get("/en/stories/41").then().body(containsString("/en/stories/41/why"));
        given().accept("text/html")
                .get("/en/stories/41/why")
                .then()
                .statusCode(200)
                .body(containsString("/en/digests/weekly/31"));
        given().get("/stories/41/why.json").then().body("ranks[0].digest", equalTo("weekly/31"));
    }
}
