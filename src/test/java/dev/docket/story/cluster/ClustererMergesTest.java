package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Stories that grow together, and stories that end. */
class ClustererMergesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String FERRY =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna, which carries four"
                    + " hundred passengers across the lagoon without a chimney.";
    private static final String FERRY_TITLE = "Hydrogen ferry Marzanna launched in Gdynia";
    private static final String BAKERS = "They want the price of flour in Brno to fall by a third.";
    private static final String BAKERS_TITLE = "Bakers of Brno go on strike";

    private final Clusterer clusterer = Clusterer.standard();

    private static Document document(
            long id, @Nullable Instant date, String source, String title, String body) {
        return new Document(id, "en", date, source, title, body, null, List.of());
    }

    private void restore(long id, long story, String title, String body) {
        clusterer.restore(document(id, MONDAY, "source " + id, title, body), story);
    }

    private long place(long id, @Nullable Instant date, String title, String body) {
        return clusterer.place(document(id, date, "source " + id, title, body));
    }

    @Test
    void two_pairs_of_fragments_merge_each_with_its_own() {
        restore(1, 1, FERRY_TITLE, FERRY);
        restore(2, 2, BAKERS_TITLE, BAKERS);
        restore(3, 3, FERRY_TITLE, FERRY);
        restore(4, 4, BAKERS_TITLE, BAKERS);
        var merges = new HashSet<>(clusterer.consolidate());
        assertEquals(java.util.Set.of(new Merge(3, 1), new Merge(4, 2)), merges);
    }

    @Test
    void many_fragments_of_one_event_end_in_one_story() {
        for (int i = 1; i <= 9; i++) {
            restore(i, i, FERRY_TITLE, FERRY + " It sails on day " + i + ".");
        }
        var into = new TreeMap<Long, Long>();
        clusterer.consolidate().forEach(merge -> into.put(merge.from(), merge.into()));
        var ends = new TreeSet<Long>();
        for (long id = 1; id <= 9; id++) {
            ends.add(end(into, id));
        }
        assertEquals(1, ends.size(), into::toString);
        assertEquals(8, into.size(), "each of the others went once");
        assertEquals(ends.first(), place(10, MONDAY, FERRY_TITLE, FERRY));
    }

    private static long end(Map<Long, Long> into, long story) {
        long end = story;
        for (var next = into.get(end); next != null; next = into.get(end)) {
            end = next;
        }
        return end;
    }

    @Test
    void a_story_is_merged_away_once_and_never_into_itself() {
        var gone = new HashSet<Long>();
        for (int i = 1; i <= 300; i++) {
            int topic = i % 11;
            var title = "Velm%d opens harbour number %d".formatted(topic, topic);
            restore(i, i, title, title + " on day " + i / 11 + ".");
            if (clusterer.isConsolidationDue()) {
                for (var merge : clusterer.consolidate()) {
                    assertNotEquals(merge.from(), merge.into());
                    assertTrue(gone.add(merge.from()), () -> merge + " for the second time");
                    assertFalse(gone.contains(merge.into()), () -> merge + " into what is gone");
                }
            }
        }
        assertTrue(gone.size() > 200, () -> gone.size() + " merged");
    }

    @Test
    void what_has_been_consolidated_stays_as_it_is() {
        for (int i = 1; i <= 6; i++) {
            restore(i, i, FERRY_TITLE, FERRY);
        }
        clusterer.consolidate();
        assertEquals(List.of(), clusterer.consolidate());
    }

    @Test
    void what_another_has_consolidated_is_not_looked_at_again() {
        restore(1, 1, FERRY_TITLE, FERRY);
        restore(2, 2, FERRY_TITLE, FERRY);
        clusterer.markConsolidated();
        assertEquals(List.of(), clusterer.consolidate());
    }

    @Test
    void merges_that_are_followed_lead_where_those_that_were_made_led() {
        var follower = Clusterer.standard();
        for (int i = 1; i <= 9; i++) {
            var document = document(i, MONDAY, "s" + i, FERRY_TITLE, FERRY + " Day " + i + ".");
            clusterer.restore(document, i);
            follower.restore(document, i);
        }
        var members = new HashMap<Long, List<Long>>();
        for (long i = 1; i <= 9; i++) {
            members.put(i, new ArrayList<>(List.of(i)));
        }
        for (var merge : clusterer.consolidate()) {
            var moved = members.getOrDefault(merge.from(), List.of());
            follower.apply(Regrouping.of(merge, List.copyOf(moved)));
            members.getOrDefault(merge.into(), new ArrayList<>()).addAll(moved);
        }
        follower.markConsolidated();
        for (int i = 10; i < 20; i++) {
            var document = document(i, MONDAY, "s" + i, FERRY_TITLE, "Day " + i);
            assertEquals(clusterer.place(document), follower.place(document));
        }
    }

    @Test
    void every_document_is_in_one_story_that_bears_the_id_of_one_of_its_own() {
        var storyOf = new HashMap<Long, Long>();
        var into = new HashMap<Long, Long>();
        for (int i = 1; i <= 250; i++) {
            var title = "Velm%d opens harbour number %d".formatted(i % 17, i % 17);
            storyOf.put((long) i, place(i, MONDAY, title, title + " on day " + i + "."));
            if (clusterer.isConsolidationDue()) {
                clusterer.consolidate().forEach(merge -> into.put(merge.from(), merge.into()));
            }
        }
        var members = new TreeMap<Long, List<Long>>();
        storyOf.forEach((id, story) ->
                members.computeIfAbsent(end(into, story), _ -> new ArrayList<>()).add(id));
        members.forEach((story, ids) -> assertTrue(ids.contains(story), story + " in " + ids));
        assertEquals(250, members.values().stream().mapToInt(List::size).sum());
    }

    @Test
    void a_story_is_over_a_month_and_many_documents_after_its_last_article() {
        assertEquals(1, place(1, MONDAY, FERRY_TITLE, FERRY));
        var later = MONDAY.plus(Duration.ofDays(40));
        fill(2, 2600, later);
        assertNotEquals(1, place(9000, null, FERRY_TITLE, FERRY));
    }

    @Test
    void a_story_of_yesterday_is_not_over_however_much_has_come_since() {
        assertEquals(1, place(1, MONDAY, FERRY_TITLE, FERRY));
        fill(2, 2600, MONDAY.plus(Duration.ofDays(1)));
        assertEquals(1, place(9000, MONDAY, FERRY_TITLE, FERRY));
    }

    private void fill(int from, int to, Instant date) {
        for (int i = from; i < to; i++) {
            place(i, date, "Note" + i, "");
        }
    }
}
