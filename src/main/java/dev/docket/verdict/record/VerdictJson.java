package dev.docket.verdict.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.docket.platform.database.Database;
import dev.docket.verdict.Verdict;

/** Verdicts as JSON and back. */
public final class VerdictJson {

    private VerdictJson() {}

    public static String write(Verdict verdict) {
        try {
            return Database.json().writeValueAsString(verdict);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "Cannot keep the verdict on " + verdict.card().subject(), e);
        }
    }

    public static Verdict read(String json) {
        try {
            return Database.json().readValue(json, Verdict.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A verdict was kept in a form unknown: " + json, e);
        }
    }
}
