package dev.docket.verdict.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.verdict.Card;
import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Licence;
import dev.docket.verdict.LicenceClass;
import dev.docket.verdict.Status;
import dev.docket.verdict.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreTest {

    private static final Evidence SAID = new Evidence(1, "It is said.", 0);

    private static int score(String text) {
        return Told.about("Granite 9", text).ruling().score();
    }

    private static int score(Map<Component, Status> statuses, Licence... licences) {
        var cells = new ArrayList<Cell>();
        for (var component : Component.values()) {
            var status = statuses.getOrDefault(component, Status.NOT_STATED);
            cells.add(
                    new Cell(
                            component,
                            status,
                            status == Status.NOT_STATED ? List.of() : List.of(SAID)));
        }
        return Score.of(new Card("Granite 9", cells, List.of(licences)));
    }

    private static Licence licence(LicenceClass licenceClass, String scope) {
        return new Licence("A", licenceClass, scope, SAID);
    }

    @Test
    void nothing_stated_scores_nothing() {
        assertEquals(0, score("It is spring."));
    }

    @Test
    void weights_under_an_open_licence_score_forty_five() {
        assertEquals(45, score("The weights of Granite 9 are released under Apache 2.0."));
    }

    @Test
    void the_licence_that_asks_for_more_counts() {
        assertEquals(29, score("The weights of Granite 9 are released under CC BY-NC 4.0."));
        assertEquals(
                4,
                score(
                        Map.of(),
                        licence(LicenceClass.OSI, "weights"),
                        licence(LicenceClass.NC, "code+weights")));
    }

    @Test
    void a_promise_scores_nothing() {
        assertEquals(0, score("The weights of Granite 9 will be released."));
    }

    @ParameterizedTest
    @CsvSource({
        "WEIGHTS, 25",
        "TRAINING_DATA, 25",
        "TRAINING_CODE, 15",
        "INTERMEDIATE_CHECKPOINTS, 5",
        "EVALUATION, 5",
        "PAPER, 5",
        "DATA_DESCRIBED, 8",
        "INFERENCE_CODE, 0",
        "API, 0",
    })
    void a_component_has_its_points(Component component, int points) {
        assertEquals(points, score(Map.of(component, Status.RELEASED)));
    }

    @ParameterizedTest
    @CsvSource({
        "OSI, 20",
        "CC, 12",
        "CUSTOM, 12",
        "RAIL, 8",
        "COMMUNITY, 8",
        "NC, 4",
        "UNKNOWN, 0"
    })
    void a_licence_class_has_its_points(LicenceClass licenceClass, int points) {
        assertEquals(points, score(Map.of(), licence(licenceClass, "weights")));
    }

    @Test
    void the_licence_of_code_or_data_does_not_count() {
        assertEquals(
                0,
                score(
                        Map.of(),
                        licence(LicenceClass.OSI, "code"),
                        licence(LicenceClass.CC, "data")));
    }

    @ParameterizedTest
    @CsvSource({
        "RELEASED, 15",
        "GATED, 8",
        "PARTIAL, 8",
        "PROMISED, 0",
        "WITHHELD, 0",
        "NOT_STATED, 0"
    })
    void what_is_gated_or_partial_counts_half(Status status, int points) {
        assertEquals(points, score(Map.of(Component.TRAINING_CODE, status)));
    }

    @Test
    void data_that_is_there_need_not_be_described() {
        assertEquals(
                25,
                score(
                        Map.of(
                                Component.TRAINING_DATA,
                                Status.RELEASED,
                                Component.DATA_DESCRIBED,
                                Status.RELEASED)));
    }

    @Test
    void everything_together_is_a_hundred() {
        var all = new java.util.EnumMap<Component, Status>(Component.class);
        List.of(Component.values()).forEach(component -> all.put(component, Status.RELEASED));
        assertEquals(100, score(all, licence(LicenceClass.OSI, "weights")));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void a_score_stays_between_nothing_and_a_hundred(Status status) {
        var all = new java.util.EnumMap<Component, Status>(Component.class);
        List.of(Component.values()).forEach(component -> all.put(component, status));
        for (var licenceClass : LicenceClass.values()) {
            int score = score(all, licence(licenceClass, "weights"));
            assertTrue(score >= 0 && score <= 100, licenceClass + " " + score);
        }
    }
}
