package dev.docket.article.extract.facts.title;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void the_share_is_that_of_the_parts_different_words() {
        assertEquals(1, Overlap.share("A model", "a new MODEL!"));
        assertEquals(0.5, Overlap.share("new new data", "A new model"));
        assertEquals(0, Overlap.share("data", "model"));
    }

    @Test
    void no_words_share_nothing() {
        assertEquals(0, Overlap.share("", "model"));
        assertEquals(0, Overlap.share("—", "—"));
        assertEquals(0, Overlap.count(" — "));
        assertEquals(2, Overlap.count("model, Model, data"));
    }
}
