package dev.docket.verdict.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasebookTest {

    private static List<String> find(String text, String... phrases) {
        var entries = new Phrasebook.Entries<String>();
        for (var phrase : phrases) {
            entries.add(phrase, phrase);
        }
        return entries.bind().find(text).stream()
                .map(hit -> hit.what() + "@" + hit.start())
                .toList();
    }

    @Test
    void the_longest_phrase_hides_what_is_inside_it() {
        assertEquals(
                List.of("open source model@0"),
                find("open source model", "open", "open source", "open source model"));
    }

    @Test
    void phrases_of_equal_length_are_all_found() {
        assertEquals(List.of("releas*@0", "released@0"), find("released", "releas*", "released"));
    }

    @Test
    void a_space_stands_for_a_hyphen_or_for_nothing() {
        assertEquals(3, find("open-source opensource open source", "open source").size());
    }

    @Test
    void words_have_edges_and_ideographs_have_none() {
        assertEquals(List.of(), find("copen opened", "open"));
        assertEquals(List.of("开源@2"), find("正式开源了", "开源"));
        assertEquals(List.of("api@2"), find("通过api调用", "api"));
    }

    @Test
    void a_long_text_is_read_to_its_end() {
        var text = "the model is open source and not closed. ".repeat(2000);
        assertEquals(
                2000,
                Lexicon.cues().find(text).stream().filter(h -> h.what() == Cue.OPEN_WORD).count());
    }
}
