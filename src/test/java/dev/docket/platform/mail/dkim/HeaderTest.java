package dev.docket.platform.mail.dkim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void the_example_of_the_standard_comes_out_as_it_says() {
        assertEquals(List.of("a:X", "b:Y Z"), relaxed("A: X\r\nB : Y\t\r\n\tZ  \r\n\r\n C \r\n"));
    }

    @Test
    void a_fold_is_the_space_it_stands_for() {
        assertEquals(List.of("subject:one two"), relaxed("Subject:\r\n one\r\n\t two \r\n\r\n"));
    }

    @Test
    void a_field_may_be_empty() {
        assertEquals(List.of("x:", "y:"), relaxed("X:\r\nY: \t\r\n\r\nbody"));
    }

    @Test
    void a_value_keeps_its_colons_and_its_case() {
        assertEquals(List.of("x:A: b : C"), relaxed("X: A: b : C\r\n\r\n"));
    }

    @Test
    void octets_beyond_ascii_stay_as_they_are() {
        assertEquals(List.of("x:\u00a0\u00c4\u0085"), relaxed("X: \u00a0\u00c4\u0085 \r\n\r\n"));
    }

    @Test
    void a_line_that_is_no_field_is_passed_over() {
        assertEquals(List.of("x:1"), relaxed("no field\r\n: nor this\r\nX: 1\r\n\r\n"));
    }

    @Test
    void fields_of_one_name_are_found_from_below_in_any_case() {
        var header = header("To: a\r\nX: b\r\nTO: c\r\n\r\nto: d");
        assertEquals(
                List.of("to:c", "to:a"),
                header.upwards("to").stream().map(Field::relaxed).toList());
    }

    @Test
    void the_body_starts_behind_the_empty_line() {
        assertEquals(8, header("X: 1\r\n\r\nbody\r\n\r\nmore").body());
    }

    @Test
    void a_message_without_an_empty_line_is_all_header() {
        assertEquals(6, header("X: 1\r\n").body());
        assertEquals(List.of("x:1"), relaxed("X: 1\r\n"));
    }

    private static List<String> relaxed(String message) {
        return header(message).fields().stream().map(Field::relaxed).toList();
    }

    private static Header header(String message) {
        return Header.of(message.getBytes(StandardCharsets.ISO_8859_1));
    }
}
