package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PagingTest {

    /** Three pieces or 100 characters; a piece says itself how many it has. */
    private final Paging paging = new Paging(3, 100, piece -> piece.path("size").asInt());

    @Test
    void nothing_takes_no_message() {
        assertEquals(List.of(), paging.of(List.of()));
        assertEquals(List.of(), paging.of(List.of(List.of())));
    }

    @Test
    void a_message_is_filled_to_the_last_piece_and_the_last_character() {
        assertEquals(List.of("1 1 1", "1"), pages(group(1), group(1), group(1), group(1)));
        assertEquals(List.of("60 40", "1"), pages(group(60), group(40), group(1)));
    }

    @Test
    void a_group_that_does_not_fit_any_more_starts_the_next_message() {
        assertEquals(List.of("1 1", "1 1"), pages(group(1, 1), group(1, 1)));
        assertEquals(List.of("60", "30 30"), pages(group(60), group(30, 30)));
    }

    @Test
    void a_group_too_large_for_any_message_is_divided_and_starts_afresh() {
        assertEquals(List.of("9", "1 1 1", "1 1"), pages(group(9), group(1, 1, 1, 1, 1)));
        assertEquals(List.of("70", "70", "30 5"), pages(group(70, 70), group(30, 5)));
    }

    @Test
    void what_is_left_of_a_divided_group_shares_its_message() {
        assertEquals(List.of("1 1 1", "1 7"), pages(group(1, 1, 1, 1), group(7)));
    }

    @Test
    void a_monstrous_piece_has_a_message_of_its_own() {
        assertEquals(List.of("5", "500", "5"), pages(group(5), group(500), group(5)));
    }

    @Test
    void every_piece_lands_in_exactly_one_message_in_order() {
        for (int seed = 0; seed < 500; seed++) {
            var groups = random(seed);
            var pages = paging.of(groups);
            assertEquals(
                    groups.stream().flatMap(List::stream).toList(),
                    pages.stream().flatMap(List::stream).toList(),
                    "seed " + seed);
            for (var page : pages) {
                int size = page.stream().mapToInt(piece -> piece.path("size").asInt()).sum();
                assertTrue(page.size() <= 3 && !page.isEmpty(), "seed " + seed);
                assertTrue(size <= 100 || page.size() == 1, "seed " + seed);
            }
        }
    }

    private List<String> pages(int[]... groups) {
        return paging.of(Arrays.stream(groups).map(PagingTest::pieces).toList()).stream()
                .map(page ->
                        String.join(
                                " ",
                                page.stream().map(piece -> piece.path("size").asText()).toList()))
                .toList();
    }

    private static int[] group(int... sizes) {
        return sizes;
    }

    private static List<ObjectNode> pieces(int... sizes) {
        return Arrays.stream(sizes).mapToObj(size -> Json.object().put("size", size)).toList();
    }

    private static List<List<ObjectNode>> random(int seed) {
        var random = new Random(seed);
        var groups = new ArrayList<List<ObjectNode>>();
        for (int i = random.nextInt(8); i > 0; i--) {
            groups.add(pieces(random.ints(random.nextInt(6), 0, 120).toArray()));
        }
        return groups;
    }
}
