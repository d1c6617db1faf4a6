package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClustererTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String FERRY =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna, which carries four"
                    + " hundred passengers across the lagoon without a chimney.";

    private final Clusterer clusterer = Clusterer.standard();
    private long next = 1;

    private Document document(String language, String title, String body, Duration after) {
        return document(language, title, body, after, null, List.of());
    }

    private Document document(
            String language,
            String title,
            String body,
            Duration after,
            @Nullable String url,
            List<String> links) {
        long id = next++;
        return new Document(
                id, language, MONDAY.plus(after), "source " + id, title, body, url, links);
    }

    private long place(String title, String body) {
        return clusterer.place(document("en", title, body, Duration.ZERO));
    }

    @Test
    void copies_of_a_report_join_it() {
        assertEquals(1, place("Hydrogen ferry Marzanna launched in Gdynia", FERRY));
        assertEquals(1, place("Hydrogen ferry Marzanna launched in Gdynia", FERRY));
        assertEquals(1, place("Gdynia: ferry Marzanna is launched", FERRY + " It sails in May."));
    }

    @Test
    void another_event_opens_a_story() {
        place("Hydrogen ferry Marzanna launched in Gdynia", FERRY);
        assertEquals(
                2, place("Bakers of Brno go on strike", "They want the price of flour to fall."));
    }

    @Test
    void the_next_version_is_another_story_although_the_words_are_the_same() {
        place("Bobr2.5 released by Zubr Labs", "Zubr Labs released its open model for rivers.");
        assertEquals(
                2,
                place(
                        "Bobr3 released by Zubr Labs",
                        "Zubr Labs released its open model for rivers."));
    }

    @Test
    void a_larger_size_of_the_same_version_is_the_same_story() {
        place("Bobr3-7B released by Zubr Labs", "Zubr Labs released its open model for rivers.");
        assertEquals(
                1,
                place(
                        "Bobr3-32B released by Zubr Labs",
                        "Zubr Labs released its open model for rivers."));
    }

    @Test
    void the_same_words_months_later_are_another_event() {
        place("Hydrogen ferry Marzanna launched in Gdynia", FERRY);
        var later = document("en", "Ferry launched in Gdynia", FERRY, Duration.ofDays(90));
        assertEquals(2, clusterer.place(later));
    }

    @Test
    void a_round_up_stands_alone_and_swallows_nothing() {
        place("Hydrogen ferry Marzanna launched in Gdynia", FERRY);
        assertEquals(2, place("Weekly news digest", FERRY));
        assertEquals(1, place("Ferry Marzanna launched", FERRY));
    }

    @Test
    void a_translation_of_the_page_joins_it() {
        var page = "https://lab.example/blog/ferry";
        var translated = "https://lab.example/zh/blog/ferry";
        clusterer.place(
                document("en", "A quiet boat", "We built it.", Duration.ZERO, page, List.of()));
        var chinese = document("zh", "安静的船", "我们造了它。", Duration.ofDays(2), translated, List.of());
        assertEquals(1, clusterer.place(chinese));
    }

    @Test
    void a_chinese_report_joins_an_english_one_by_the_names_they_share() {
        place("Zubr Labs releases Bobr3-Omni", "Zubr Labs says Bobr3-Omni hears 19 languages.");
        var chinese =
                document("zh", "Zubr 发布 Bobr3-Omni 模型", "Bobr3-Omni 支持 19 种语言。", Duration.ZERO);
        assertEquals(1, clusterer.place(chinese));
    }

    @Test
    void a_shared_primary_source_joins_what_words_alone_would_not() {
        var source = List.of("https://code.example/zubr/bobr");
        var first = "Zubr Labs opens its river model";
        var second = "What the river model of a small lab can do";
        clusterer.place(document("en", first, "Weights are there.", Duration.ZERO, null, source));
        assertEquals(
                1,
                clusterer.place(
                        document("en", second, "We tried it.", Duration.ZERO, null, source)));
        assertNotEquals(
                1,
                clusterer.place(
                        document(
                                "en",
                                "Canoe clubs meet",
                                "In Ostrava.",
                                Duration.ZERO,
                                null,
                                List.of())));
    }

    @Test
    void fragments_that_have_grown_alike_merge_into_the_larger() {
        restore(1, 1, "Hydrogen ferry Marzanna launched in Gdynia");
        restore(2, 2, "Hydrogen ferry Marzanna is launched");
        restore(3, 2, "Ferry Marzanna launched in Gdynia");
        assertEquals(List.of(new Merge(1, 2)), clusterer.consolidate());
        assertEquals(List.of(), clusterer.consolidate());
        next = 4;
        assertEquals(2, place("Gdynia launches hydrogen ferry Marzanna", FERRY));
    }

    private void restore(long id, long story, String title) {
        next = id;
        clusterer.restore(document("en", title, FERRY, Duration.ZERO), story);
    }

    @Test
    void a_restored_memory_places_as_the_one_that_was_never_lost() {
        var restored = Clusterer.standard();
        for (var document : documents(40)) {
            restored.restore(document, clusterer.place(document));
        }
        next = 41;
        for (var document : documents(40)) {
            assertEquals(clusterer.place(document), restored.place(document));
        }
        assertEquals(clusterer.consolidate(), restored.consolidate());
    }

    private List<Document> documents(int count) {
        var documents = new ArrayList<Document>();
        for (int i = 0; i < count; i++) {
            int topic = i % 9;
            var title = "Velm" + topic + " opens harbour number " + topic;
            documents.add(document("en", title, title + " on day " + i + ".", Duration.ofHours(i)));
        }
        return documents;
    }

    @Test
    void a_merge_made_elsewhere_is_followed() {
        restore(1, 1, "Hydrogen ferry Marzanna launched in Gdynia");
        clusterer.apply(Regrouping.of(new Merge(1, 7), List.of(1L)));
        clusterer.apply(Regrouping.of(new Merge(99, 98), List.of(99L)));
        next = 8;
        assertEquals(7, place("Hydrogen ferry Marzanna launched in Gdynia", FERRY));
    }

    @Test
    void consolidation_is_due_every_hundred_documents() {
        for (int i = 0; i < 99; i++) {
            place("Note " + i, "");
        }
        assertEquals(false, clusterer.isConsolidationDue());
        place("Note 99", "");
        assertEquals(true, clusterer.isConsolidationDue());
    }

    @Test
    void an_article_without_any_words_stands_alone() {
        assertEquals(1, place("", ""));
        assertEquals(2, place("", ""));
    }
}
