package dev.docket.archive.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.archive.MemoryDigests;
import dev.docket.digest.DigestKey;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final MemoryDigests digests = MemoryDigests.threeWeeks();
    private final Shelf shelf = new Shelf(digests);

    @Test
    void digests_are_read_once_and_again_when_there_is_a_newer_number() {
        var first = shelf.catalogue();
        assertSame(first, shelf.catalogue());
        digests.add(MemoryDigests.numbered(32));
        assertNotSame(first, shelf.catalogue());
        assertEquals(32, shelf.catalogue().digests().getFirst().key().number());
    }

    @Test
    void a_story_knows_every_digest_that_carried_it_the_newest_first() {
        var placed = shelf.catalogue().story(42).orElseThrow();
        assertEquals(31, placed.newest().key().number());
        assertEquals(3, placed.digests().size());
        assertEquals(3, shelf.catalogue().stories().size());
    }

    @Test
    void digests_and_editions_are_found_by_name_only() {
        var catalogue = shelf.catalogue();
        assertTrue(catalogue.digest(new DigestKey("weekly", 29)).isPresent());
        assertTrue(catalogue.digest(new DigestKey("weekly", 28)).isEmpty());
        assertTrue(catalogue.digest(new DigestKey("other", 29)).isEmpty());
        assertTrue(catalogue.edition("weekly").isPresent());
        assertTrue(catalogue.edition("other").isEmpty());
        assertTrue(catalogue.story(999).isEmpty());
    }

    @Test
    void before_the_first_digest_the_shelf_is_empty_and_the_edition_known() {
        digests.clear();
        assertTrue(shelf.catalogue().digests().isEmpty());
        assertEquals(1, shelf.catalogue().editions().size());
    }
}
