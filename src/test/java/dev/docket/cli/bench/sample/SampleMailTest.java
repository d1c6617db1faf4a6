package dev.docket.cli.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.DigestKey;
import dev.docket.platform.text.Language;
import org.junit.jupiter.api.Test;

class SampleMailTest {

    @Test
    void the_digest_is_the_same_each_time() {
        assertEquals(SampleDigest.digest(), SampleDigest.digest());
    }

    @Test
    void every_story_rests_on_a_quoted_sentence() {
        for (var story : SampleDigest.digest().stories()) {
            assertFalse(story.said(Language.EN).getFirst().text().isBlank());
            assertTrue(story.verdict().card().stream().anyMatch(row -> !row.proofs().isEmpty()));
        }
    }

    @Test
    void the_archive_holds_it_and_nothing_else() {
        var digests = new OneDigest(SampleDigest.digest());
        assertTrue(digests.digest(new DigestKey("weekly", 1)).isPresent());
        assertTrue(digests.digest(new DigestKey("weekly", 2)).isEmpty());
        assertTrue(digests.latest("daily").isEmpty());
        assertEquals(1, digests.recent("weekly", 5).size());
        assertEquals(0, digests.recent("weekly", 0).size());
        assertEquals("weekly", digests.editions().getFirst().slug());
    }
}
