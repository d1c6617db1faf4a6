package dev.docket.article.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RunTest {

    private static final String SENTENCE = "The weights are out, and so is the code.";

    private static Run run(String text, String link) {
        var run = new Run();
        run.add(text, false);
        run.add(link, true);
        return run;
    }

    @Test
    void white_space_counts_once_and_none_at_the_beginning() {
        assertEquals(3, run("  a \n\t b", "").chars());
        assertEquals(3, run("\u00a0a\u00a0\u00a0b", "").chars());
        assertEquals(0, run(" \n ", "").chars());
    }

    @Test
    void an_ideograph_says_more_than_a_letter() {
        assertEquals(10, run("开放权重", "").chars());
        assertTrue(run("模型的权重已经开源训练代码", "").isParagraph());
        assertFalse(run("Weights out!!", "").isParagraph());
    }

    @Test
    void a_paragraph_is_long_enough_and_mostly_no_link() {
        assertTrue(run(SENTENCE, "").isParagraph());
        assertTrue(run(SENTENCE, "and a short link").isParagraph());
        assertFalse(run("", SENTENCE).isParagraph());
        assertFalse(run("See also: ", SENTENCE).isParagraph());
        assertFalse(run("Too short to be one", "").isParagraph());
    }

    @Test
    void a_link_of_ideographs_is_no_paragraph_however_long() {
        var run = run("", "开放权重模型训练代码数据说明开放权重模型训练代码数据说明");
        assertTrue(run.linkChars() * 2 > run.chars());
        assertFalse(run.isParagraph());
    }

    @Test
    void commas_and_length_earn_points_and_links_lose_them() {
        double plain = run("x".repeat(50), "").points();
        assertEquals(1.5, plain, 1e-9);
        assertEquals(2.5, run("x".repeat(49) + ",", "").points(), 1e-9);
        assertEquals(2.5, run("，" + "x".repeat(48), "").points(), 0.1);
        assertEquals(4, run("x".repeat(900), "").points(), 1e-9);
        assertTrue(run("x".repeat(25), "x".repeat(25)).points() < plain);
        assertEquals(0, run("", "x".repeat(50)).points(), 1e-9);
        assertEquals(1, new Run().points(), 1e-9);
    }
}
