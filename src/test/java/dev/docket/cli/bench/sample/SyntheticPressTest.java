package dev.docket.cli.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SyntheticPressTest {

    @Test
    void writes_the_same_each_time() {
        assertEquals(SyntheticPress.articles(200), SyntheticPress.articles(200));
    }

    @Test
    void writes_as_many_as_asked_each_with_its_own_id() {
        var ids = new HashSet<String>();
        SyntheticPress.articles(333).forEach(article -> ids.add(article.id()));
        assertEquals(333, ids.size());
    }

    @Test
    void writes_in_order_of_arrival() {
        var articles = SyntheticPress.articles(300);
        var sorted =
                articles.stream().sorted(Comparator.comparing(SyntheticArticle::date)).toList();
        assertEquals(sorted, articles);
    }

    @Test
    void several_articles_tell_of_one_event() {
        var sizes = new TreeMap<String, Integer>();
        for (var article : SyntheticPress.articles(600)) {
            sizes.merge(article.id().replaceFirst("-.*", ""), 1, Integer::sum);
        }
        assertTrue(sizes.values().stream().anyMatch(size -> size > 3), sizes::toString);
        assertTrue(sizes.size() > 100, sizes::toString);
    }

    @Test
    void a_stream_goes_on_event_by_event_the_same_each_time() {
        var first = SyntheticPress.stream(Duration.ofMinutes(1)).limit(500).toList();
        assertEquals(first, SyntheticPress.stream(Duration.ofMinutes(1)).limit(500).toList());
        assertEquals(500, first.stream().map(SyntheticArticle::id).distinct().count());
        var days =
                Duration.between(
                        Instant.parse(first.getFirst().date()),
                        Instant.parse(first.getLast().date()));
        assertTrue(
                days.toHours() < 60, "hundreds of events a minute apart, each told for two days");
    }

    @Test
    void texts_are_as_long_as_news_are() {
        for (var article : SyntheticPress.articles(50)) {
            int words = article.text().split(" ").length;
            assertTrue(words > 150 && words < 250, article::text);
        }
    }

    @Test
    void the_first_words_are_the_most_frequent() {
        var vocabulary = Vocabulary.of(1000, 5);
        var random = new SplittableRandom(1);
        var counts = new TreeMap<String, Integer>();
        for (int i = 0; i < 10_000; i++) {
            counts.merge(vocabulary.word(random), 1, Integer::sum);
        }
        int first = counts.getOrDefault(vocabulary.word(0), 0);
        int last = counts.getOrDefault(vocabulary.word(999), 0);
        assertTrue(first > 20 * Math.max(last, 1), () -> first + " and " + last);
    }

    @Test
    void another_seed_is_another_language() {
        assertNotEquals(Vocabulary.of(10, 1).word(3), Vocabulary.of(10, 2).word(3));
    }
}
