package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class VerdictEvaluationTest {

    private static String run(String lines) {
        var out = new StringWriter();
        VerdictEvaluation.run(new StringReader(lines), out);
        return out.toString();
    }

    private static JsonNode one(String line) throws IOException {
        return new ObjectMapper().readTree(run(line));
    }

    @Test
    void a_line_becomes_a_line() throws IOException {
        var text = "The weights of Granite 9 are released under Apache 2.0.";
        var line =
                one(
                        "{\"id\":\"g\",\"lang\":\"en\",\"subject\":\"Granite 9\",\"text\":\""
                                + text
                                + "\"}");
        assertEquals("g", line.get("id").asText());
        assertEquals("OPEN_WEIGHTS", line.get("label").asText());
        assertEquals("released", line.get("card").get("weights").get("status").asText());
        assertEquals(text, line.get("card").get("weights").get("sentence").asText());
        assertEquals("not_stated", line.get("card").get("training_data").get("status").asText());
        assertTrue(line.get("card").get("training_data").get("sentence").isNull());
        assertEquals("osi", line.get("licences").get(0).get("class").asText());
        assertEquals("8-weights", line.get("rule").asText());
        assertTrue(line.get("event").isNull());
        assertEquals(3, line.get("sentences").size());
    }

    @Test
    void an_event_has_a_polarity() throws IOException {
        var line =
                one(
                        "{\"id\":1,\"title\":\"x\",\"text\":\"y\"}"
                                .replace("1", "\"e\"")
                                .replace("\"x\"", "\"A founder leaves Ai2\""));
        assertEquals("departure", line.get("event").asText());
        assertEquals("loss", line.get("polarity").asText());
    }

    @Test
    void blank_lines_are_skipped() {
        assertEquals("", run("\n\n"));
    }

    @Test
    void bad_input_names_its_line() {
        var broken = assertThrows(IllegalArgumentException.class, () -> run("\n{oops"));
        assertTrue(broken.getMessage().startsWith("Line 2 is not JSON"));
        var missing = assertThrows(IllegalArgumentException.class, () -> run("{\"id\":\"a\"}"));
        assertEquals(
                "Line 1 has no \"text\"; expected {id, lang, subject?, title?, text}",
                missing.getMessage());
    }
}
