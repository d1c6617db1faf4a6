package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories that are put together and apart from outside. */
class ClustererRegroupingTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String FERRY = "Hydrogen ferry Marzanna launched in Gdynia";
    private static final String BAKERS = "Bakers of Brno go on strike over flour";

    private final Clusterer clusterer = Clusterer.standard();

    private static Document document(long id, String title) {
        var body = title + ", the harbour master said on day " + id + ".";
        return new Document(id, "en", MONDAY, "source " + id, title, body, null, List.of());
    }

    private void restore(long id, long story, String title) {
        clusterer.restore(document(id, title), story);
    }

    private void regroup(long from, long into, List<Long> went, List<Long> left, List<Long> met) {
        clusterer.apply(new Regrouping(from, into, went, left, met));
    }

    @Test
    void what_was_split_off_draws_its_own_news_and_the_rest_draws_the_others() {
        restore(1, 1, FERRY);
        restore(2, 1, BAKERS);
        regroup(1, 2, List.of(2L), List.of(1L), List.of());
        assertEquals(2, clusterer.place(document(3, BAKERS)));
        assertEquals(1, clusterer.place(document(4, FERRY)));
    }

    @Test
    void what_was_split_off_is_not_merged_again() {
        restore(1, 1, FERRY);
        restore(2, 1, FERRY);
        regroup(1, 2, List.of(2L), List.of(1L), List.of());
        assertEquals(List.of(), clusterer.consolidate());
        restore(3, 3, FERRY);
        assertEquals(1, clusterer.consolidate().size(), "a third may join one of them");
        assertEquals(List.of(), clusterer.consolidate());
    }

    @Test
    void what_was_put_together_again_is_one_story() {
        restore(1, 1, FERRY);
        restore(2, 1, FERRY);
        regroup(1, 2, List.of(2L), List.of(1L), List.of());
        regroup(2, 1, List.of(2L), List.of(), List.of(1L));
        assertEquals(1, clusterer.place(document(3, FERRY)));
        assertEquals(List.of(), clusterer.consolidate());
    }

    @Test
    void a_story_without_documents_is_gone() {
        restore(1, 1, FERRY);
        restore(2, 2, BAKERS);
        regroup(1, 2, List.of(1L), List.of(), List.of(2L));
        assertEquals(2, clusterer.place(document(3, FERRY)));
    }

    @Test
    void what_is_not_there_is_passed_over() {
        restore(1, 1, FERRY);
        regroup(9, 1, List.of(7L), List.of(), List.of());
        regroup(1, 9, List.of(7L), List.of(1L), List.of());
        assertEquals(1, clusterer.place(document(3, FERRY)));
    }

    @Test
    void who_follows_comes_to_the_same_as_who_was_there() {
        var follower = Clusterer.standard();
        for (var one : List.of(clusterer, follower)) {
            one.restore(document(1, FERRY), 1);
            one.restore(document(2, BAKERS), 1);
            one.apply(new Regrouping(1, 2, List.of(2L), List.of(1L), List.of()));
        }
        for (long id = 3; id < 30; id++) {
            var document = document(id, id % 2 == 0 ? FERRY : BAKERS);
            assertEquals(clusterer.placing(document), follower.placing(document));
        }
        assertEquals(clusterer.consolidate(), follower.consolidate());
    }

    @Test
    void a_placing_tells_how_like_the_story_was_and_how_like_it_had_to_be() {
        var first = clusterer.placing(document(1, FERRY));
        assertEquals(0.0, first.likeness());
        assertNotNull(first.bar());
        var second = clusterer.placing(document(2, FERRY));
        assertEquals(1, second.story());
        assertNotNull(second.likeness());
        assertNotNull(second.bar());
        assertTrue(second.likeness() >= second.bar(), second::toString);
        var other = clusterer.placing(document(3, BAKERS));
        assertEquals(3, other.story());
        assertNotNull(other.likeness());
        assertNotNull(other.bar());
        assertTrue(other.likeness() < other.bar(), other::toString);
    }

    @Test
    void a_newsletter_stands_alone_without_any_comparing() {
        var placing = clusterer.placing(document(1, "Weekly digest"));
        assertEquals(Placing.undoubted(1), placing);
        assertNull(placing.bar());
    }
}
