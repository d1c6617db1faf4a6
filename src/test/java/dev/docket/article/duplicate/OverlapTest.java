package dev.docket.article.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OverlapTest {

    private static String text(String subject) {
        return IntStream.range(0, 60)
                .mapToObj(i -> subject + " " + i * 7 % 13 + " is " + subject + i + " of note")
                .collect(Collectors.joining(". "));
    }

    private static boolean isCopy(String one, String other) {
        return Overlap.of(one, other).isCopy();
    }

    private static boolean isFound(String one, String other) {
        var shared = new ArrayList<>(Sketch.of(one));
        shared.retainAll(Sketch.of(other));
        return shared.size() >= Sketch.SHARED;
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @Test
    void a_text_is_the_same_whatever_its_case_and_marks() {
        var spread =
                text("Weights")
                        .toUpperCase(Locale.ROOT)
                        .replace('.', '!')
                        .replace(" ", "\n\u00a0 — ");
        assertEquals(1, Overlap.of(text("weights"), spread).resemblance());
        assertEquals(Sketch.of(text("weights")), Sketch.of(spread));
    }

    @Test
    void a_new_first_or_last_line_leaves_a_copy() {
        for (var copy :
                List.of(
                        text("weights") + ". This first appeared elsewhere.",
                        "This first appeared elsewhere. " + text("weights"),
                        words(300)
                                + " and this is what our own editors add at the end of it all")) {
            var text = copy.startsWith("word") ? words(300) : text("weights");
            assertTrue(isCopy(text, copy));
            assertTrue(isFound(text, copy));
        }
    }

    @Test
    void a_third_of_new_text_leaves_a_copy_that_is_found() {
        var copy = words(300) + " " + text("licence").substring(0, 400);
        assertTrue(isCopy(words(300), copy));
        assertTrue(isFound(words(300), copy));
    }

    @Test
    void another_text_is_neither_found_nor_a_copy() {
        assertFalse(isCopy(text("weights"), text("licence")));
        assertFalse(isFound(text("weights"), text("licence")));
        assertFalse(Overlap.of(text("weights"), text("licence")).isPart());
    }

    @Test
    void a_short_text_proves_nothing() {
        assertEquals(List.of(), Sketch.of("The weights are out."));
        assertEquals(List.of(), Sketch.of(words(23)));
        assertEquals(20, Sketch.of(words(24)).size());
        assertFalse(isCopy(words(61), words(61)));
        assertTrue(isCopy(words(62), words(62)));
        assertEquals(0, Overlap.of("", "The weights are out.").resemblance());
        assertEquals(0, Overlap.of("two words", "two words").containment());
    }

    @Test
    void an_excerpt_is_found_in_a_long_text_and_is_a_part_of_it() {
        var excerpt = words(1000).substring(0, words(60).length());
        assertTrue(isFound(excerpt, words(1000)));
        var overlap = Overlap.of(excerpt, words(1000));
        assertTrue(overlap.isPart());
        assertTrue(overlap.isMineShorter());
        assertFalse(overlap.isCopy());
        assertEquals(1, overlap.containment());
        assertFalse(Overlap.of(words(20), words(1000)).isPart(), "too little to tell");
    }

    @Test
    void overlap_is_a_share_and_the_same_from_both_sides() {
        assertEquals(48.0 / 98, Overlap.of(words(100), words(50)).resemblance(), 1e-9);
        assertEquals(48.0 / 98, Overlap.of(words(50), words(100)).resemblance(), 1e-9);
    }

    @Test
    void a_story_retold_is_no_copy() {
        var retold =
                IntStream.range(0, 100)
                        .mapToObj(i -> i % 4 == 3 ? "other" + i : "word" + i)
                        .collect(Collectors.joining(" "));
        assertFalse(isCopy(words(100), retold));
    }

    @Test
    void chinese_and_japanese_are_compared_by_characters() {
        var text =
                IntStream.range(0, 40)
                        .mapToObj(i -> "模型权重第" + i + "节已经开源训练代码与数据说明" + i + "同时公布")
                        .collect(Collectors.joining("。"));
        var copy = "本文转载自他处。" + text.replace("。", "！");
        assertTrue(isCopy(text, copy));
        assertTrue(isFound(text, copy));
        assertTrue(isFound(text.substring(0, 200), text));
        var harbour = "港は今日とても静かだ。船は一隻も出なかったし、帰ってもこなかった。";
        assertTrue(Overlap.of(harbour, "全く別の話がここにある。船の話ではない。").resemblance() < 0.1);
    }

    @Test
    void a_sketch_is_the_same_on_every_machine_and_no_larger_than_a_page_needs() {
        assertEquals(200, Sketch.of(words(5000)).size());
        assertEquals(Sketch.of(words(300)).stream().sorted().toList(), Sketch.of(words(300)));
        assertEquals(-2_091_171_287, Sketch.of(words(24)).getFirst());
    }
}
