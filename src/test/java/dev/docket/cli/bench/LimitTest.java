package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 499, 500})
    void one_to_the_most_is_taken_as_it_is(int value) {
        assertEquals(value, Limit.check("--count", value, 500));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 501, Integer.MAX_VALUE})
    void anything_else_is_named_with_what_would_do(int value) {
        var refused =
                assertThrows(
                        IllegalArgumentException.class, () -> Limit.check("--count", value, 500));
        assertEquals("--count must be 1 to 500, not " + value, refused.getMessage());
    }
}
