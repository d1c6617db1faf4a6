package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps look-alikes apart, and what keeps one story together. */
class GuardsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String MODEL =
            "Zubr Labs of Vilnius released an open model for rivers and lakes, with weights.";

    private final Clusterer clusterer = Clusterer.standard();
    private long next = 1;

    private Document told(String language, String source, @Nullable Instant date, String... text) {
        long id = next++;
        return new Document(id, language, date, source, text[0], text[1], null, List.of());
    }

    private long place(String title, String body) {
        return clusterer.place(told("en", "source " + next, MONDAY, title, body));
    }

    private long cites(String title, String body, String... links) {
        long id = next++;
        return clusterer.place(
                new Document(id, "en", MONDAY, "s" + id, title, body, null, List.of(links)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zubr Labs releases Bobr2.5 | Zubr Labs releases Bobr3",
                "Zubr Labs releases Bobr 2 | Zubr Labs releases Bobr 2.5",
                "Zubr Labs releases Bobr3-VL | Zubr Labs releases Bobr3-Coder",
                "Zubr Labs releases Bobr-V3 | Zubr Labs releases Bobr-V3.2",
                "Zubr Labs releases Bobr 3 Pro | Zubr Labs releases Bobr 3 Flash",
            })
    void versions_and_variants_stay_apart_whatever_the_words(String one, String other) {
        assertEquals(1, place(one, MODEL));
        assertEquals(2, place(other, MODEL));
        assertEquals(List.of(), clusterer.consolidate(), "nor may they merge later");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zubr Labs releases Bobr3-7B | Zubr Labs releases Bobr3-70B",
                "Zubr Labs releases Bobr3 | Bobr 3 released by Zubr Labs",
                "Zubr Labs releases Bobr 3.0 | Zubr Labs releases Bobr 3",
                "Zubr Labs releases Bobr3 | Zubr Labs releases Bobr3 weights on May 4",
            })
    void sizes_spellings_and_dates_are_one_story(String one, String other) {
        assertEquals(1, place(one, MODEL));
        assertEquals(1, place(other, MODEL));
    }

    @Test
    void a_round_up_bridges_no_two_stories_even_in_the_merge_pass() {
        place("Bobr3 released by Zubr Labs", MODEL);
        place("Bakers of Brno go on strike", "They want the price of flour to fall.");
        place("This week in models and bread", MODEL + " The bakers of Brno go on strike.");
        assertEquals(List.of(), clusterer.consolidate());
        assertEquals(4, place("Weekly AI digest", MODEL), "two round-ups are not one story");
    }

    @Test
    void a_syndicated_copy_joins_under_another_headline() {
        var text = MODEL + " Its mayor swam across the Neris to celebrate.";
        assertEquals(1, place("A model for rivers", text));
        assertEquals(1, place("Vilnius: Zubr Labs celebrates", text));
    }

    @Test
    void likeness_fades_with_the_days_between() {
        long soon = placeAfter(Duration.ofDays(1));
        long late = placeAfter(Duration.ofDays(60));
        assertEquals(1, soon);
        assertNotEquals(1, late);
    }

    private long placeAfter(Duration after) {
        var fresh = Clusterer.standard();
        fresh.place(told("en", "A", MONDAY, "Ferry Marzanna sails", "It crossed the lagoon."));
        next = 2;
        long story =
                fresh.place(
                        told(
                                "en",
                                "B",
                                MONDAY.plus(after),
                                "Ferry Marzanna sails again",
                                "She crossed a lagoon in fog."));
        next = 1;
        return story;
    }

    @Test
    void without_a_date_the_words_decide() {
        assertEquals(1, clusterer.place(told("en", "A", null, "Bobr3 by Zubr Labs", MODEL)));
        var later = MONDAY.plus(Duration.ofDays(400));
        assertEquals(1, clusterer.place(told("en", "B", later, "Bobr3 by Zubr Labs", MODEL)));
        assertEquals(1, clusterer.place(told("en", "C", null, "Bobr3 by Zubr Labs", MODEL)));
    }

    @Test
    void a_wrong_date_in_the_future_does_not_end_the_stories_of_today() {
        clusterer.place(told("en", "A", MONDAY, "Bobr3 by Zubr Labs", MODEL));
        var wrong = MONDAY.plus(Duration.ofDays(4000));
        clusterer.place(told("en", "B", wrong, "Bakers of Brno strike", "Flour is dear."));
        assertEquals(1, clusterer.place(told("en", "C", MONDAY, "Bobr3 by Zubr Labs", MODEL)));
    }

    @Test
    void a_link_that_everybody_cites_ties_nobody() {
        var common = "https://code.example/commons/everything";
        for (int i = 0; i < 12; i++) {
            var title = "Brask%d opens harbour%d near Velm%d".formatted(i, i, i);
            assertEquals(
                    i + 1, cites(title, "The mayor of Velm%d was there.".formatted(i), common));
        }
    }

    @Test
    void front_pages_and_meeting_places_tie_nobody() {
        cites("Canoe clubs meet in Ostrava", "They paddled.", "https://x.com/zubr/status/1");
        assertEquals(
                2, cites("Flour is dear in Brno", "Bakers sigh.", "https://x.com/zubr/status/1"));
    }

    @Test
    void a_chinese_report_on_another_version_stays_apart() {
        place("Zubr Labs releases Bobr3-Omni", "Zubr Labs says Bobr3-Omni hears 19 languages.");
        var other = told("zh", "报", MONDAY, "Zubr 发布 Bobr4-Omni 模型", "Bobr4-Omni 支持 19 种语言。");
        assertEquals(2, clusterer.place(other));
    }

    @Test
    void two_chinese_reports_on_one_event_are_one_story() {
        var one = told("zh", "甲报", MONDAY, "格但斯克船厂发布氢动力渡轮", "格但斯克船厂周一发布氢动力渡轮，可载四百名乘客。");
        var two = told("zh", "乙报", MONDAY, "氢动力渡轮在格但斯克船厂下水", "格但斯克船厂的氢动力渡轮可载四百名乘客。");
        assertEquals(1, clusterer.place(one));
        assertEquals(1, clusterer.place(two));
    }

    @Test
    void the_same_documents_in_the_same_order_come_to_the_same_stories() {
        assertEquals(run(documents()), run(documents()));
    }

    private static List<Long> run(List<Document> documents) {
        var clusterer = Clusterer.standard();
        var stories = new ArrayList<Long>();
        for (var document : documents) {
            stories.add(clusterer.place(document));
            if (clusterer.isConsolidationDue()) {
                clusterer.consolidate().forEach(merge -> stories.add(-merge.from()));
            }
        }
        return stories;
    }

    private List<Document> documents() {
        next = 1;
        var documents = new ArrayList<Document>();
        for (int i = 0; i < 240; i++) {
            var title = "Velm%d opens harbour number %d".formatted(i % 13, i % 13);
            var date = i % 5 == 0 ? null : MONDAY.plus(Duration.ofHours(i));
            documents.add(told("en", "s" + i % 4, date, title, title + " on day " + i + "."));
        }
        return documents;
    }

    @Test
    void no_story_is_older_than_its_id() {
        long number = 0;
        for (var document : documents()) {
            number++;
            assertTrue(clusterer.place(document) <= number, "a story bears its first article's id");
        }
    }
}
