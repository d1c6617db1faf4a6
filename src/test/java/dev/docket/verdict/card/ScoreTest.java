package dev.docket.verdict.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.verdict.Told;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static int score(String text) {
        return Told.about("Granite 9", text).ruling().score();
    }

    @Test
    void nothing_stated_scores_nothing() {
        assertEquals(0, score("It is spring."));
    }

    @Test
    void weights_under_an_open_licence_score_forty_five() {
        assertEquals(45, score("The weights of Granite 9 are released under Apache 2.0."));
    }

    @Test
    void the_licence_that_asks_for_more_counts() {
        assertEquals(29, score("The weights of Granite 9 are released under CC BY-NC 4.0."));
    }

    @Test
    void a_promise_scores_nothing() {
        assertEquals(0, score("The weights of Granite 9 will be released."));
    }
}
