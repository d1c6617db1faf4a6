package dev.docket.story.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.cluster.Document;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static List<Line> read(String lines) throws IOException {
        return Lines.read(new BufferedReader(new StringReader(lines)));
    }

    private static Document document(String fields) throws IOException {
        return read("{\"id\":\"a\"%s}".formatted(fields)).getFirst().document();
    }

    @Test
    void every_field_but_the_id_may_be_missing_or_null() throws IOException {
        for (var fields :
                List.of(
                        "",
                        ",\"title\":null,\"text\":null,\"lang\":null,\"date\":null,\"url\":null")) {
            var document = document(fields);
            assertEquals("", document.title());
            assertEquals("", document.body());
            assertEquals("und", document.language());
            assertNull(document.date());
            assertNull(document.url());
            assertEquals(List.of(), document.links());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02T00:00:00Z",
        "2026-03-02T08:30:00Z, 2026-03-02T08:30:00Z",
        "2026-03-02T08:30:00+02:00, 2026-03-02T06:30:00Z",
        "2026-03-02T08:30:00.123Z, 2026-03-02T08:30:00.123Z",
    })
    void a_date_may_be_a_day_or_a_moment_anywhere(String date, Instant moment) throws IOException {
        assertEquals(moment, document(",\"date\":\"%s\"".formatted(date)).date());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-3-2", "02.03.2026", "2026-03-02T08:30:00", "2026-13-01", "now"})
    void a_date_of_another_form_is_refused(String date) {
        var bad =
                assertThrows(
                        BadLineException.class, () -> document(",\"date\":\"%s\"".formatted(date)));
        assertTrue(String.valueOf(bad.getMessage()).contains("\"" + date + "\""));
    }

    @Test
    void everything_given_arrives() throws IOException {
        var document =
                document(
                        """
                        ,"lang":"cs","source":"Post","title":"Trajekt","text":"Pluje.",\
                        "url":"https://a.example/1","links":["https://b.example/2"],"more":{}\
                        """);
        assertEquals("cs", document.language());
        assertEquals("Post", document.source());
        assertEquals("Trajekt", document.title());
        assertEquals("Pluje.", document.body());
        assertEquals("https://a.example/1", document.url());
        assertEquals(List.of("https://b.example/2"), document.links());
    }

    @Test
    void lines_are_numbered_with_the_blank_ones_so_that_an_editor_finds_them() throws IOException {
        var lines = read("\n{\"id\":\"a\"}\n \t\n{\"id\":\"b\"}");
        assertEquals(List.of(2L, 4L), lines.stream().map(Line::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\":1.5}", "{\"id\":true}", "{\"id\":null}", "{\"id\":[\"a\"]}"})
    void an_id_is_a_word_or_a_whole_number(String line) {
        assertThrows(BadLineException.class, () -> read(line));
    }

    @Test
    void the_number_one_and_the_word_one_are_the_same_id() {
        var bad = assertThrows(BadLineException.class, () -> read("{\"id\":1}\n{\"id\":\"1\"}"));
        assertEquals(2, bad.number());
    }
}
