package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.docket.article.Articles;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a replica that was away knows when it comes back. */
class MemoryIT {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final String FERRY =
            "The Odra ferry company said on Monday that its new hydrogen ferry Marzanna crossed the"
                    + " Szczecin lagoon in forty minutes.";

    private final NewsDesk desk = new NewsDesk();
    private final Articles articles = new Articles(desk.jdbi);
    private final Stories stories = new Stories(desk.jdbi, articles);

    private Filing replica() {
        return new Filing(desk.jdbi, articles);
    }

    private long story(long article) {
        return stories.ofArticle(article).orElseThrow().id();
    }

    private long ferry(int number) {
        return desk.article("Post " + number, "Hydrogen ferry Marzanna crosses the lagoon", FERRY);
    }

    @Test
    void however_much_was_filed_meanwhile_a_new_replica_knows_all_of_it() {
        desk.articlesOn(0, 520);
        long first = ferry(1);
        replica().fileNew();
        var fresh = replica();
        long second = ferry(2);
        assertEquals(1, fresh.fileNew());
        assertEquals(story(first), story(second));
    }

    @Test
    void a_merge_made_by_another_replica_is_followed() {
        var merge = new FilingOfFragments(desk, articles).fileTwoFragments();
        var one = replica();
        one.fileNew();
        assertEquals(1, replica().consolidate(), "made by another");
        long late =
                desk.article(
                        "Coast 9",
                        "Rozewie lighthouse goes dark for a diode",
                        "The lighthouse of Rozewie went dark for the first time since 1822 while"
                                + " technicians replaced the lamp with a diode from Ostrava.");
        one.fileNew();
        assertEquals(merge.into(), story(late));
        assertEquals(0, one.consolidate(), "and is not made twice");
    }

    @Test
    void what_is_not_alike_stays_apart() {
        desk.articlesOn(0, 8);
        replica().fileNew();
        assertEquals(0, replica().consolidate());
        assertEquals(4, stories.active(NewsDesk.MONDAY, NewsDesk.MONDAY.plus(WEEK)).size());
    }

    @Test
    void an_article_that_was_rewritten_is_remembered_as_it_was_filed() {
        long first = ferry(1);
        var stayed = replica();
        stayed.fileNew();
        desk.rewrite(first, "Bakers of Brno strike over flour", "The bakers want cheaper flour.");
        var fresh = replica();
        long second = ferry(2);
        fresh.fileNew();
        assertEquals(story(first), story(second), "as if it had been there all the time");
        long bakers =
                desk.article(
                        "Post 3",
                        "Bakers of Brno strike over flour",
                        "The bakers want cheaper flour.");
        stayed.fileNew();
        assertEquals(bakers, story(bakers));
    }

    private @Nullable StoryThread thread(long article) {
        return stories.ofArticle(article).orElseThrow().thread();
    }

    @Test
    void a_thread_waits_a_hundred_and_twenty_days_for_its_next_story() {
        long release = desk.article("Ai2", "OLMo 3 weights are out", "Ai2 released OLMo 3.");
        desk.later(Duration.ofDays(119));
        long soon = desk.article("Watch", "Museums try OLMo 3", "Curators in Gdynia tried it.");
        desk.later(Duration.ofDays(121));
        long late = desk.article("Watch", "Schools try OLMo 3", "Pupils in Brno were bored by it.");
        replica().fileNew();
        assertNotEquals(story(release), story(soon));
        assertEquals(thread(release), thread(soon));
        assertNotEquals(thread(soon), thread(late));
    }

    @Test
    void a_licence_has_a_thread_of_its_own() {
        long release = desk.article("Ai2", "OLMo 3 weights are out", "Ai2 released OLMo 3.");
        desk.later(Duration.ofDays(30));
        long licence =
                desk.article(
                        "Court News",
                        "Judges read the OLMo 3 licence",
                        "A court in Ostrava asked what a user may do with its outputs.");
        replica().fileNew();
        assertEquals("OLMo 3", Objects.requireNonNull(thread(release)).subject());
        assertEquals("OLMo 3 licence", Objects.requireNonNull(thread(licence)).subject());
    }
}
