package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultTest {

    private static final Result RESULT =
            new Result(
                    "Doing it",
                    List.of(
                            new Figure("things_per_second", "Things", 12_345.6789, "things/s"),
                            new Figure("cpu_ms_per_thing", "CPU for a thing", 0.08123, "ms")),
                    List.of("One note."));

    @Test
    void json_is_one_object_in_the_order_measured() {
        assertEquals("{\"things_per_second\":12345.679,\"cpu_ms_per_thing\":0.081}", RESULT.json());
    }

    @Test
    void the_table_is_aligned_and_has_units() {
        assertEquals(
                """
                Doing it

                  Things                 12,346  things/s
                  CPU for a thing         0.081  ms

                One note.\
                """,
                RESULT.table().replace(System.lineSeparator(), "\n"));
    }

    @ParameterizedTest
    @CsvSource({"0,0.000", "0.0314,0.031", "1.254,1.25", "99.94,99.9", "100.4,100", "-12.34,-12.3"})
    void numbers_have_about_three_digits(double value, String text) {
        assertEquals(text, Numbers.plain(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_was_not_measured_is_no_figure(double value) {
        assertThrows(IllegalArgumentException.class, () -> new Figure("k", "l", value, "u"));
        assertEquals(List.of(), new Figures().add("k", "l", value, "u").list());
    }
}
