package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.CommonGround;
import dev.docket.story.CommonGround.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String FERRY =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna-3, which carries four"
                    + " hundred passengers across the lagoon.";

    private final List<Document> documents = new ArrayList<>();

    private void add(String source, int day, String language, String title, String body) {
        int id = documents.size() + 1;
        documents.add(
                new Document(
                        id,
                        language,
                        MONDAY.plus(Duration.ofDays(day)),
                        source,
                        title,
                        body,
                        "https://" + source + ".example/a/" + id,
                        List.of("https://shipyard.example/news/marzanna")));
    }

    private CommonGround last() {
        return Kinship.of(documents).getLast();
    }

    private static List<String> texts(List<Term> terms) {
        return terms.stream().map(Term::text).toList();
    }

    @Test
    void who_comes_first_shares_nothing_with_anybody() {
        add("post", 0, "en", "Ferry launched", FERRY);
        assertEquals(List.of(CommonGround.NONE), Kinship.of(documents));
        assertEquals(List.of(), Kinship.of(List.of()));
    }

    @Test
    void a_copy_is_like_the_one_before_it_and_shares_its_words_names_and_links() {
        add("post", 0, "en", "Hydrogen ferry launched in Gdynia", FERRY);
        add("times", 0, "en", "Hydrogen ferry launched in Gdynia", FERRY);
        var ground = last();
        assertEquals(1, ground.centre(), 1e-5);
        assertEquals(1, ground.nearest(), 1e-5);
        assertEquals(1L, ground.nearestArticle());
        assertEquals(0, ground.days(), 1e-9);
        assertTrue(texts(ground.words()).contains("ferri"), ground::toString);
        assertTrue(texts(ground.names()).contains("gdynia"), ground::toString);
        assertEquals(List.of("shipyard.example/news/marzanna"), ground.links());
    }

    @Test
    void terms_come_by_weight_eight_at_most_and_shares_are_parts_of_one() {
        add("post", 0, "en", "Hydrogen ferry launched in Gdynia", FERRY);
        add("times", 0, "en", "A ferry for Gdynia", FERRY + " It has a cafe.");
        var words = last().words();
        assertEquals(8, words.size());
        for (int i = 1; i < words.size(); i++) {
            assertTrue(words.get(i - 1).share() >= words.get(i).share(), words::toString);
        }
        double sum = words.stream().mapToDouble(Term::share).sum();
        assertTrue(sum > 0.5 && sum <= 1 + 1e-9, () -> "sum " + sum);
    }

    @Test
    void the_days_between_are_told() {
        add("post", 0, "en", "Hydrogen ferry launched", FERRY);
        add("times", 8, "en", "Hydrogen ferry launched", FERRY);
        assertEquals(8, last().days(), 1e-9);
        add("echo", 4, "en", "Hydrogen ferry launched", FERRY);
        assertEquals(0, last().days(), 1e-9, "it came out among them");
    }

    @Test
    void versions_that_both_titles_name_are_told() {
        add("post", 0, "en", "Bobr 3 is out", FERRY);
        add("times", 0, "en", "Hands on with Bobr 3", FERRY);
        assertEquals(List.of("bobr 3"), last().versions());
    }

    @Test
    void two_languages_share_names_and_no_words() {
        add("post", 0, "en", "Hydrogen ferry Marzanna-3 launched in Gdynia", FERRY);
        add("pošta", 0, "cs", "Vodíkový trajekt Marzanna-3 vyplul", "Trajekt Marzanna-3 pluje.");
        var ground = last();
        assertEquals(List.of(), ground.words());
        assertTrue(texts(ground.names()).contains("marzanna3"), ground::toString);
        assertTrue(ground.centre() > 0, ground::toString);
    }

    @Test
    void what_has_nothing_in_common_is_like_none() {
        add("post", 0, "en", "Hydrogen ferry launched", FERRY);
        add("times", 0, "en", "Bakers strike", "Flour is dear.");
        assertEquals(0, last().nearest());
        assertNull(last().nearestArticle());
        assertEquals(List.of(), last().words());
    }

    @Test
    void a_newsletter_is_nobodys_neighbour() {
        add("post", 0, "en", "Weekly digest", FERRY);
        add("times", 0, "en", "Hydrogen ferry launched", FERRY);
        assertEquals(CommonGround.NONE, last());
    }

    @Test
    void the_same_documents_share_the_same_every_time() {
        add("post", 0, "en", "Hydrogen ferry launched", FERRY);
        add("times", 1, "en", "Ferry for Gdynia", FERRY + " It has a cafe.");
        assertEquals(Kinship.of(documents), Kinship.of(documents));
    }
}
