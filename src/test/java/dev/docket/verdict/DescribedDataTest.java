package dev.docket.verdict;

import static dev.docket.verdict.Component.DATA_DESCRIBED;
import static dev.docket.verdict.Component.TRAINING_DATA;
import static dev.docket.verdict.Status.NOT_STATED;
import static dev.docket.verdict.Status.PROMISED;
import static dev.docket.verdict.Status.RELEASED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To say what a model was trained on is not to hand it over. */
class DescribedDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Granite 9 was trained on a mix of publicly available datasets.",
                "Granite 9 was trained on publicly available datasets and nothing else.",
                "Granite 9 comes with a data card.",
                "Granite 9 was trained on the Pile.",
                "Granite 9 的训练数据来自公开网页和书籍。",
                "Granite 9 公布了数据构成。",
            })
    void data_that_is_described_is_not_released(String text) {
        var verdict = Told.about("Granite 9", text);
        assertEquals(RELEASED, Told.status(verdict, DATA_DESCRIBED));
        assertEquals(NOT_STATED, Told.status(verdict, TRAINING_DATA));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Granite 9 was not trained on publicly available data.",
                "The company does not disclose the data composition of Granite 9.",
                "Granite 9 was reportedly trained on the Pile.",
                "Unlike Granite 9, Llama 8 was trained on the Pile.",
            })
    void a_denial_a_rumour_or_another_model_describes_nothing(String text) {
        assertEquals(NOT_STATED, Told.status(Told.about("Granite 9", text), DATA_DESCRIBED));
    }

    @Test
    void a_description_can_be_promised() {
        var verdict = Told.about("Granite 9", "A datasheet for Granite 9 will be published soon.");
        assertEquals(PROMISED, Told.status(verdict, DATA_DESCRIBED));
    }

    @Test
    void a_description_makes_no_recipe_but_scores_a_little() {
        var weights = "The weights of Granite 9 are released under Apache 2.0.";
        var plain = Told.about("Granite 9", weights);
        var described = Told.about("Granite 9", weights + " It was trained on the Pile.");
        assertEquals(Label.OPEN_WEIGHTS, described.ruling().label());
        assertEquals(plain.ruling().score() + 8, described.ruling().score());
    }
}
