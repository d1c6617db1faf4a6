package dev.docket.feed.visit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {

    private static final String TEXT = "<p>The weights of the model are out, says the lab.</p>";

    private static boolean isRevised(String before, String now) {
        return Content.isRevised(Content.of("A model", before), Content.of("A model", now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>It is out.</p> | <div class='x'>It  is\tout</div>",
                "12 comments | 1,204 comments",
                "Points: 3 and more | Points: 877 and more",
                "posted 3 hours ago | posted 2 days ago",
                "před 3 hodinami, 2 komentáře | před 12 hodinami, 14 komentářů",
                "12 minut temu | 3 godziny temu",
                "3小时前 12条评论 | 5天前 1条评论",
                "It is out <img src='a?token=1'> | It is out <img src='a?token=2'>"
            })
    void what_changes_by_itself_is_no_change(String before, String now) {
        assertFalse(isRevised(before, now));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It has 7 billion parameters | It has 70 billion parameters",
                "The licence is MIT | The licence is GPL",
                "模型已经开源 | 模型没有开源",
                "It is out | It is out. Update: and so is the code."
            })
    void other_words_are_a_change(String before, String now) {
        assertTrue(isRevised(before, now));
    }

    @Test
    void another_title_is_a_change() {
        assertTrue(Content.isRevised(Content.of("A model", TEXT), Content.of("The model", TEXT)));
    }

    @Test
    void a_text_that_was_cut_is_none() {
        assertFalse(isRevised(TEXT.repeat(9), TEXT));
        assertTrue(isRevised(TEXT.repeat(9), TEXT.repeat(8)));
    }

    @Test
    void of_an_entry_that_nobody_looked_at_nothing_is_said() {
        assertFalse(Content.isRevised(null, Content.of("A", TEXT)));
    }

    @Test
    void counters_at_both_ends_of_a_long_text_do_not_count() {
        var middle = TEXT.repeat(100);
        assertFalse(isRevised("3 views" + middle + "1 comment", "4 views" + middle + "9 comments"));
    }

    @Test
    void a_tag_that_never_ends_takes_the_rest() {
        assertFalse(isRevised("It is out <a href='x", "It is out <b href='y"));
    }
}
