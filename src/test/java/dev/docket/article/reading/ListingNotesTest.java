package dev.docket.article.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ListingNotesTest {

    @Test
    void what_a_link_list_says_of_every_link_is_no_text() {
        assertEquals(
                "",
                ListingNotes.without(
                        "Score: 12\nComments: 3\nBy: someone\nDiscussion: https://list.example/1"));
        assertEquals("", ListingNotes.without("submitted by /u/someone\n[link] [3 comments]"));
    }

    @Test
    void a_sentence_beside_the_notes_stays() {
        assertEquals(
                "The weights are out.",
                ListingNotes.without("The weights are out.\nScore: 12\nComments: 3"));
    }

    @Test
    void a_text_of_some_length_is_left_alone() {
        var text = "By: the editors\n" + "A long sentence about weights. ".repeat(30);
        assertEquals(text, ListingNotes.without(text));
    }
}
