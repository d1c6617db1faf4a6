package dev.docket.article.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static String text(String subject) {
        return IntStream.range(0, 60)
                .mapToObj(i -> subject + " " + i * 7 % 13 + " is " + subject + i + " of note")
                .collect(Collectors.joining(". "));
    }

    private static long of(String text) {
        return Fingerprint.of(text).orElseThrow();
    }

    @Test
    void equal_texts_have_equal_fingerprints_whatever_their_case_and_marks() {
        assertEquals(
                of(text("weights")),
                of(text("Weights").toUpperCase(java.util.Locale.ROOT).replace('.', '!')));
    }

    @Test
    void a_new_last_line_leaves_a_text_near() {
        var copy = text("weights") + ". This first appeared elsewhere.";
        assertTrue(Fingerprint.distance(of(text("weights")), of(copy)) <= Fingerprint.NEAR);
        assertTrue(Overlap.of(text("weights"), copy) >= Overlap.COPY);
    }

    @Test
    void another_text_is_far() {
        assertTrue(
                Fingerprint.distance(of(text("weights")), of(text("licence"))) > Fingerprint.NEAR);
        assertTrue(Overlap.of(text("weights"), text("licence")) < Overlap.COPY);
    }

    @Test
    void a_short_text_has_none() {
        assertTrue(Fingerprint.of("The weights are out.").isEmpty());
        assertEquals(0, Overlap.of("", "The weights are out."));
    }

    @Test
    void chinese_is_compared_by_characters() {
        var text =
                "模型权重已经开源训练代码与数据说明同时公布".repeat(2)
                        + IntStream.range(0, 40)
                                .mapToObj(i -> "第" + i + "节")
                                .collect(Collectors.joining());
        assertTrue(Fingerprint.of(text).isPresent());
        assertTrue(Overlap.of(text, text + "本文转载自他处") >= Overlap.COPY);
    }

    @Test
    void the_fingerprint_is_the_same_on_every_machine_and_day() {
        assertEquals(of(text("weights")), of(text("weights")));
    }
}
