package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final double CLOSE = 1e-9;

    private final Index index = new Index();

    private int[] hits() {
        return IntStream.range(0, index.hitCount()).map(index::hit).toArray();
    }

    @Test
    void only_members_that_share_a_term_are_found() {
        int ferry = index.add(Made.member(1, 2));
        index.add(Made.member(3));
        int port = index.add(Made.member(2, 4));
        index.ask(Field.ALL, 2, 1);
        assertArrayEquals(new int[] {ferry, port}, hits());
    }

    @Test
    void what_is_shared_is_added_up_term_by_term() {
        int place = index.add(Made.member(1, 2));
        index.ask(Field.ALL, 1, 0.5);
        index.ask(Field.ALL, 2, 0.25);
        assertEquals(0.75 / Math.sqrt(2), index.dot(Field.ALL, place), CLOSE);
        assertEquals(1, hits().length, "although it was hit twice");
    }

    @Test
    void a_term_of_one_field_is_not_found_in_another() {
        var named =
                Made.member("en", "A", Made.MONDAY, Made.vector(1), Made.vector(2), Made.vector(3));
        int place = index.add(named);
        index.ask(Field.NAMES, 1, 1);
        assertEquals(0, hits().length);
        index.ask(Field.NAMES, 3, 1);
        assertEquals(1, index.dot(Field.NAMES, place), CLOSE);
        assertEquals(0, index.dot(Field.ALL, place), CLOSE);
    }

    @Test
    void the_next_question_knows_nothing_of_the_last() {
        int place = index.add(Made.member(1));
        index.ask(Field.ALL, 1, 1);
        index.ask(Field.TITLE, 1, 1);
        index.clear();
        assertEquals(0, hits().length);
        assertEquals(0, index.dot(Field.ALL, place), CLOSE);
        assertEquals(0, index.dot(Field.TITLE, place), CLOSE);
    }

    @Test
    void of_the_many_that_hold_a_commonplace_only_the_latest_are_found() {
        int first = index.add(Made.member(1, 2));
        int last = first;
        for (int i = 0; i < 300; i++) {
            last = index.add(Made.member(1));
        }
        index.ask(Field.ALL, 1, 1);
        assertEquals(300, hits().length);
        assertEquals(0, index.dot(Field.ALL, first), CLOSE);
        assertEquals(1, index.dot(Field.ALL, last), CLOSE);
        index.ask(Field.ALL, 2, 1);
        assertTrue(index.dot(Field.ALL, first) > 0, "by what is rare it is still found");
    }

    @Test
    void a_term_that_nobody_holds_finds_nobody() {
        index.add(Made.member(1));
        index.ask(Field.ALL, 70_000, 1);
        assertEquals(0, hits().length);
    }

    @Test
    void it_grows_with_what_is_added() {
        for (int i = 0; i < 2000; i++) {
            assertEquals(i, index.add(Made.member(i % 7)));
        }
        index.ask(Field.ALL, 3, 1);
        assertEquals(2000 / 7 + 1, hits().length);
        assertEquals(1, index.dot(Field.ALL, 1998 - (1998 - 3) % 7), CLOSE);
        assertEquals(3, index.member(3).vector(Field.ALL).terms()[0]);
    }
}
