package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.digest.DigestStory;
import dev.docket.digest.SampleDigest;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorySearchTest {

    private final FakeDigests digests = new FakeDigests();
    private final StorySearch search = new StorySearch(digests);

    @Test
    void an_id_finds_its_story() {
        assertEquals(List.of(42L), ids("42"));
    }

    @Test
    void every_word_must_be_there_whatever_its_case() {
        assertEquals(List.of(41L), ids("KITCHEN alder"));
        assertEquals(List.of(), ids("kitchen cedar"));
    }

    @Test
    void a_headline_counts_before_a_source() {
        assertEquals(List.of(41L, 42L, 43L), ids("Alder"));
    }

    @Test
    void chinese_is_found_inside_a_sentence() {
        assertEquals(List.of(41L), ids("训练数据"));
    }

    @Test
    void signs_alone_find_nothing() {
        assertEquals(List.of(), ids("<!channel> && ??".replaceAll("[a-z]", "")));
    }

    @Test
    void a_story_of_two_digests_is_found_once() {
        digests.add(SampleDigest.digest());
        assertEquals(
                List.of(41L, 42L, 43L), search.recent().stream().map(DigestStory::id).toList());
    }

    @Test
    void accents_and_polish_l_do_not_matter() {
        assertEquals("skritek zolw", Folded.of("Skřítek, ŻÓŁW!"));
    }

    private List<Long> ids(String words) {
        return search.find(words).stream().map(DigestStory::id).toList();
    }
}
