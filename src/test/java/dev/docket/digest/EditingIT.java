package dev.docket.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.platform.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From articles in a database to the frozen document. */
class EditingIT {

    private static final Instant NEVER = Instant.EPOCH;
    private static final String NEXT_MONDAY = "2026-03-09T06:00:00Z";

    private final Newsroom newsroom = new Newsroom();

    /** A release told three times, a licence story and one that is none of ours. */
    private Newsroom aWeek() {
        return newsroom.publish(
                        "Commons Lab",
                        3,
                        "Alder 3: open weights, open data, open recipe",
                        """
                        Today we release Alder 3, a fully open language model. The model weights of \
                        Alder 3 are available on Hugging Face under the Apache 2.0 license. The \
                        training data of Alder 3 is released in full. The training code of Alder 3 \
                        is available on GitHub. Commons Lab trained Alder 3 on six trillion tokens.\
                        """)
                .publish(
                        "Gazette",
                        2,
                        "Commons Lab releases Alder 3 with open weights and open data",
                        """
                        Commons Lab has released Alder 3, an open language model, with its model \
                        weights, training data and training code. Alder 3 is under the Apache 2.0 \
                        license. Researchers at Commons Lab say that Alder 3 can be rerun.\
                        """)
                .publish(
                        "Morning Courier",
                        2,
                        "Alder 3 from Commons Lab is open, weights and data included",
                        """
                        The open language model Alder 3 by Commons Lab arrived with model weights \
                        and training data under the Apache 2.0 license, and training code.\
                        """)
                .publish(
                        "Harbour Institute",
                        3,
                        "Birch corpus: an open dataset of two trillion tokens",
                        """
                        Harbour Institute publishes the Birch corpus, an open dataset for training \
                        language models. The dataset is available for download under CC-BY 4.0. \
                        Birch holds two trillion tokens of harbour logs and tide tables.\
                        """)
                .publish(
                        "Pocket Weekly",
                        2,
                        "The new phone has a better camera",
                        "The phone costs more than last year and its camera sees in the dark.")
                .work();
    }

    private Digest composed() {
        return newsroom.at(NEXT_MONDAY).editing().composeDue(NEVER).orElseThrow();
    }

    private static DigestStory alder(Digest digest) {
        return digest.stories().stream()
                .filter(story -> story.headline(Language.EN).text().contains("Alder 3"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_weeks_articles_become_a_digest_with_the_best_told_story_on_top() {
        aWeek();
        var digest = composed();
        assertEquals(new DigestKey("weekly", 1), digest.key());
        assertEquals(new Period(Newsroom.MONDAY, Instant.parse(NEXT_MONDAY)), digest.period());
        assertEquals(alder(digest), digest.stories().getFirst());
        assertEquals(digest.title().in(Language.PL), alder(digest).headline(Language.EN).text());
        assertEquals(5, digest.coverage().articles());
        assertEquals(5, digest.coverage().publishers());
        assertFalse(
                digest.stories().stream()
                        .anyMatch(story -> story.headline(Language.EN).text().contains("phone")));
    }

    @Test
    void themes_come_in_their_order_below_the_top_story() {
        aWeek();
        var stories = composed().stories();
        var themes = stories.subList(1, stories.size()).stream().map(DigestStory::theme).toList();
        assertEquals(themes.stream().sorted().toList(), themes);
        assertTrue(themes.contains(Theme.DATA_AND_TOOLS), themes::toString);
    }

    @Test
    void a_story_links_every_article_and_the_original_last() {
        aWeek();
        var sources = alder(composed()).sources();
        assertEquals(3, sources.size());
        assertEquals("Commons Lab", sources.getLast().publisher());
        assertTrue(sources.getLast().original());
        assertEquals(1, sources.stream().filter(SourceLink::original).count());
    }

    @Test
    void every_filled_cell_quotes_a_sentence_of_an_article_word_for_word() {
        aWeek();
        var card = alder(composed()).verdict().card();
        assertEquals(8, card.size());
        var bodies =
                newsroom.jdbi.withHandle(handle ->
                        handle.createQuery("SELECT title || E'\\n' || body FROM article")
                                .mapTo(String.class)
                                .list());
        for (var row : card) {
            assertEquals(row.state().equals("not_stated"), row.proofs().isEmpty(), row::toString);
            for (var proof : row.proofs()) {
                assertTrue(
                        bodies.stream().anyMatch(body -> body.contains(proof.sentence())),
                        proof::sentence);
                assertTrue(proof.url().startsWith("https://news.example/"), proof::url);
            }
        }
    }

    @Test
    void what_is_frozen_is_what_was_composed() {
        aWeek();
        var digest = composed();
        assertEquals(Optional.of(digest), newsroom.digests().digest(digest.key()));
    }

    @Test
    void two_newsrooms_with_the_same_articles_write_the_same_bytes() {
        aWeek();
        composed();
        var other = new EditingIT();
        other.aWeek();
        other.composed();
        assertEquals(newsroom.document(1), other.newsroom.document(1));
    }

    @Test
    void of_many_replicas_at_the_same_moment_one_composes() {
        aWeek();
        newsroom.at(NEXT_MONDAY);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var replicas =
                    Stream.generate(newsroom::editing)
                            .limit(6)
                            .map(editing ->
                                    CompletableFuture.supplyAsync(
                                            () -> editing.composeDue(NEVER), threads))
                            .toList();
            long composed =
                    replicas.stream()
                            .map(CompletableFuture::join)
                            .filter(Optional::isPresent)
                            .count();
            assertEquals(1, composed);
        }
        assertEquals(1, newsroom.digests().recent("weekly", 9).size());
    }

    @Test
    void a_story_that_is_only_repeated_is_quiet_in_the_second_digest() {
        aWeek();
        composed();
        newsroom.publish(
                        "Late Echo",
                        1,
                        "Alder 3 from Commons Lab is open, weights and data included",
                        """
                        The open language model Alder 3 by Commons Lab arrived with model weights \
                        and training data under the Apache 2.0 license, and training code.\
                        """)
                .work()
                .at("2026-03-16T06:00:00Z");
        var second = newsroom.editing().composeDue(NEVER).orElseThrow();
        assertEquals(2, second.key().number());
        assertEquals(List.of(), second.stories());
        assertEquals(
                List.of(alder(newsroom.digests().recent("weekly", 2).getLast()).id()),
                second.quiet().stream().map(QuietStory::storyId).toList());
        assertTrue(second.picture().bars().stream().allMatch(bar -> bar.mean() > 0));
    }

    @Test
    void a_frozen_digest_does_not_move_when_its_stories_do() {
        aWeek();
        composed();
        var frozen = newsroom.document(1);
        newsroom.publish(
                        "Second Look",
                        2,
                        "Alder 3 by Commons Lab withdrawn",
                        "Commons Lab withdrew Alder 3 and its model weights and training data.")
                .work();
        assertEquals(frozen, newsroom.document(1));
    }

    @Test
    void an_old_article_that_is_found_late_is_no_news() {
        newsroom.publish(
                        "Archive",
                        3,
                        "Elm 1: an open model with open weights",
                        "The model weights of Elm 1 are released under the Apache 2.0 license.",
                        Newsroom.MONDAY.minus(Duration.ofDays(30)))
                .work();
        var digest = composed();
        assertEquals(List.of(), digest.stories());
        assertEquals(0, digest.coverage().articles());
    }

    @Test
    void the_first_digest_covers_the_week_up_to_now_and_comes_once() {
        aWeek();
        var now = newsroom.clock.instant();
        var first = newsroom.editing().composeFirst().orElseThrow();
        assertEquals(new Period(now.minus(Duration.ofDays(7)), now), first.period());
        assertEquals(Optional.empty(), newsroom.editing().composeFirst());
        var second = composed();
        assertEquals(now, second.period().from());
        assertEquals(List.of(), second.stories());
    }

    @Test
    void nothing_is_due_before_its_time_or_twice_or_from_before_the_service_was_set_up() {
        var editing = newsroom.editing();
        newsroom.at(NEXT_MONDAY);
        assertTrue(editing.isDue(NEVER));
        assertFalse(editing.isDue(Instant.parse(NEXT_MONDAY)));
        assertEquals(Optional.empty(), editing.composeDue(Instant.parse(NEXT_MONDAY)));
        composed();
        assertFalse(editing.isDue(NEVER));
        assertEquals(Optional.empty(), editing.composeDue(NEVER));
        assertEquals(Instant.parse("2026-03-16T06:00:00Z"), editing.next());
    }

    @Test
    void a_newsroom_without_articles_composes_a_quiet_week() {
        var digest = composed();
        assertEquals("Klidný týden", digest.title().in(Language.CS));
        assertEquals(List.of(), digest.quiet());
    }
}
