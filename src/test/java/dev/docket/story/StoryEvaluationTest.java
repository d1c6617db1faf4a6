package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.story.evaluation.BadLineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryEvaluationTest {

    private static final String FERRY =
            """
            {"id":"%s","lang":"en","date":"2026-03-02","source":"%s",\
            "title":"Hydrogen ferry Marzanna launched in Gdynia","text":"It sails in May."}
            """;

    private static String run(String lines) throws IOException {
        var out = new StringBuilder();
        StoryEvaluation.run(new BufferedReader(new StringReader(lines)), out);
        return out.toString();
    }

    @Test
    void answers_come_in_the_order_of_the_lines_and_like_ones_share_a_cluster() throws IOException {
        var bakers = "{\"id\":7,\"title\":\"Bakers of Brno go on strike\",\"date\":null}\n";
        assertEquals(
                """
                {"id":"a","cluster":"1"}
                {"id":"7","cluster":"3"}
                {"id":"b\\"c","cluster":"1"}
                """,
                run(
                        FERRY.formatted("a", "Post")
                                + "\n"
                                + bakers
                                + FERRY.formatted("b\\\"c", "Times")));
    }

    @Test
    void the_same_lines_give_the_same_answer() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 230; i++) {
            lines.append(
                    FERRY.formatted("id" + i, "Paper " + i % 5).replace("Gdynia", "Port" + i % 40));
        }
        assertEquals(run(lines.toString()), run(lines.toString()));
    }

    @Test
    void nothing_comes_of_nothing() throws IOException {
        assertEquals("", run(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ferry | this is not JSON",
                "{\"id\":\"a\"} {} | this is not JSON",
                "[1] | not an object",
                "{\"title\":\"x\"} | \"id\" is missing",
                "{\"id\":\" \"} | \"id\" is missing",
                "{\"id\":\"first\"} | already used on line 1",
                "{\"id\":\"a\",\"date\":\"yesterday\"} | the date \"yesterday\"",
                "{\"id\":\"a\",\"date\":\"2026-02-30\"} | the date \"2026-02-30\"",
                "{\"id\":\"a\",\"title\":[1]} | \"title\" must be text",
            })
    void a_bad_line_is_named_with_its_number_and_its_fault(String line, String fault) {
        var lines = "{\"id\":\"first\"}\n\n" + line + "\n";
        var bad = assertThrows(BadLineException.class, () -> run(lines));
        assertEquals(3, bad.number());
        var message = String.valueOf(bad.getMessage());
        assertTrue(message.startsWith("line 3: "), message);
        assertTrue(message.contains(fault), message);
    }
}
