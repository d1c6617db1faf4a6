package dev.docket.story.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {

    private final Postings postings = new Postings();

    private List<Integer> places(int term) {
        var places = postings.places(term);
        return IntStream.range(0, postings.count(term)).mapToObj(i -> places[i]).toList();
    }

    @Test
    void a_term_lists_its_members_in_order_of_arrival() {
        var expected = new ArrayList<Integer>();
        for (int place = 0; place < 100; place += 3) {
            postings.add(place, Made.vector(5, 8));
            expected.add(place);
        }
        assertEquals(expected, places(5));
        assertEquals(expected, places(8));
        assertEquals(1 / Math.sqrt(2), postings.weights(5)[33], 1e-9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_535, 65_536, 131_072, 900_000})
    void any_number_may_be_a_term(int term) {
        postings.add(2, Made.vector(term));
        assertEquals(List.of(2), places(term));
        assertEquals(List.of(), places(term + 1));
    }

    @Test
    void what_was_there_is_still_there_after_it_has_grown() {
        postings.add(1, Made.vector(7));
        postings.add(2, Made.vector(200_000));
        assertEquals(List.of(1), places(7));
    }

    @Test
    void a_member_without_terms_is_nowhere() {
        postings.add(1, Made.vector());
        assertEquals(0, postings.count(0));
        assertEquals(0, postings.weights(0).length);
    }
}
