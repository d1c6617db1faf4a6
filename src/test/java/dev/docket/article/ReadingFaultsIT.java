package dev.docket.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.reading.Newsroom;
import dev.docket.article.reading.PageVisit;
import dev.docket.feed.Entries;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One entry that cannot be read must not keep the others from being read, now or ever. */
class ReadingFaultsIT {

    private static final Instant START = Instant.parse("2026-03-01T06:00:00Z");

    private final Jdbi jdbi = TestDatabase.fresh();
    private final Newsroom newsroom = new Newsroom(jdbi);
    private final Articles articles = new Articles(jdbi);
    private final DocketClock clock = new DocketClock();
    private final Map<String, String> web = new HashMap<>();
    private final Reading reading =
            new Reading(
                    jdbi,
                    new Entries(jdbi),
                    this::visit,
                    MailConfigs.of(ArticleConfig.class, Map.of()),
                    clock);
    private long lab;

    @BeforeEach
    void open() {
        clock.pin(START);
        lab = newsroom.source("lab", "Lab", 3);
    }

    private PageVisit visit(String url) {
        var html = web.get(url);
        if (html == null) {
            throw new IllegalStateException("a fault that nobody thought of");
        }
        return new PageVisit.Page(html.getBytes(StandardCharsets.UTF_8), null, url);
    }

    private void listed(String name) {
        newsroom.entry(lab, "https://lab.test/" + name, name, "<p>Short.</p>", false);
    }

    private void page(String name, String head) {
        web.put("https://lab.test/" + name, head + Newsroom.longText(name));
    }

    private List<String> titles() {
        return articles.after(0, 100).stream().map(article -> article.text().title()).toList();
    }

    private String problem(String title) {
        return jdbi.withHandle(handle ->
                handle.createQuery(
                                """
                                SELECT problem FROM entry_reading
                                JOIN entry ON entry.id = entry_id WHERE title = :title
                                """)
                        .bind("title", title)
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void a_fault_at_one_page_leaves_the_others_to_be_read() {
        page("before", "");
        page("after", "");
        listed("before");
        listed("broken");
        listed("after");
        assertEquals(2, reading.readNew());
        assertEquals(List.of("before", "after"), titles());
        assertTrue(problem("broken").contains("a fault that nobody thought of"));
        assertEquals(0, reading.readNew(), "it is not tried for ever");
    }

    @Test
    void what_the_database_refuses_is_told_in_a_sentence_and_holds_nobody_up() {
        jdbi.useHandle(
                handle -> handle.execute("ALTER TABLE article ADD CHECK (title <> 'unwelcome')"));
        page("unwelcome", "");
        page("after", "");
        listed("unwelcome");
        listed("after");
        assertEquals(1, reading.readNew());
        assertEquals(List.of("after"), titles());
        assertTrue(problem("unwelcome").contains("check constraint"));
        assertTrue(problem("unwelcome").length() < 1_000, "not the whole text");
    }

    @Test
    void a_page_that_calls_itself_by_an_endless_name_is_kept_under_its_link() {
        var endless = new StringBuilder();
        new Random(1).ints(20_000, 'a', 'z' + 1).forEach(endless::appendCodePoint);
        page("endless", "<link rel=canonical href='/endless?id=" + endless + "'>");
        listed("endless");
        assertEquals(1, reading.readNew());
        assertEquals("https://lab.test/endless", articles.after(0, 2).getFirst().url());
    }

    @Test
    void a_character_that_the_database_refuses_costs_no_article() {
        page(
                "nul",
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"author\":\"Jana\\u0000"
                        + " Nova\",\"headline\":\"A\\u0000 model\",\"image\":\"/a\\u0000.png\"}"
                        + "</script>");
        newsroom.entry(lab, "https://lab.test/nul", "", "<p>Short.</p>", false);
        assertEquals(1, reading.readNew());
        assertEquals(List.of("A model"), titles());
    }

    @Test
    void one_address_read_by_many_at_once_is_one_article() {
        for (int i = 0; i < 30; i++) {
            var name = "same?utm_source=" + i;
            page(name, "<link rel=canonical href=/same>");
            newsroom.entry(lab, "https://lab.test/" + name, "Same", "<p>" + i + "</p>", false);
        }
        assertEquals(1, reading.readNew());
        assertEquals(1, articles.count());
        assertEquals("https://lab.test/same", articles.after(0, 2).getFirst().url());
    }

    @Test
    void an_entry_that_is_gone_when_its_turn_comes_again_is_no_failure() {
        page("after", "");
        var late = newsroom.entry(lab, "https://lab.test/late", "late", "<p>Short.</p>", false);
        jdbi.useHandle(handle ->
                handle.execute(
                        "INSERT INTO entry_reading (entry_id, outcome, attempts, next_try)"
                                + " VALUES (?, 'WAITING', 1, now() - interval '1 year')",
                        late));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM entry WHERE id = ?", late));
        listed("after");
        clock.pin(START.plus(Duration.ofDays(1000)));
        assertEquals(1, reading.readNew());
    }
}
