package dev.docket.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What is denied, due, required or long ago is not released. */
class DenialsTest {

    private static Status status(String text, Component component) {
        return Told.status(Told.about("Granite 9", text), component);
    }

    @Test
    void in_czech_and_polish_the_denial_may_follow_the_verb() {
        assertEquals(
                Status.WITHHELD,
                status("Trénovací data zveřejněna nejsou.", Component.TRAINING_DATA));
        assertEquals(
                Status.WITHHELD,
                status("Dane treningowe Granite 9 udostępnione nie są.", Component.TRAINING_DATA));
    }

    @Test
    void what_stays_closed_is_withheld() {
        assertEquals(
                Status.WITHHELD,
                status(
                        "The training data stay closed because publishers own part of them.",
                        Component.TRAINING_DATA));
    }

    @Test
    void what_is_not_there_yet_is_not_refused() {
        assertEquals(
                Status.NOT_STATED,
                status("The weights of Granite 9 are not available yet.", Component.WEIGHTS));
        assertEquals(
                Status.PROMISED,
                status(
                        "The weights of Granite 9 will be released in May. They are not available"
                                + " yet.",
                        Component.WEIGHTS));
    }

    @Test
    void a_duty_is_no_release() {
        assertEquals(
                Status.NOT_STATED,
                status(
                        "Weights and training data must be released after the run.",
                        Component.TRAINING_DATA));
        assertEquals(
                Status.NOT_STATED,
                status("Musí být zveřejněna trénovací data.", Component.TRAINING_DATA));
    }

    @Test
    void what_was_announced_last_year_is_no_news() {
        assertEquals(
                Status.NOT_STATED,
                status("Nine labs announced open weights last year.", Component.WEIGHTS));
        assertEquals(
                Status.NOT_STATED,
                status(
                        "The cooperative published the dataset Millrace a week ago.",
                        Component.TRAINING_DATA));
    }

    @Test
    void a_data_licence_is_no_licence_of_weights() {
        var verdict =
                Told.verdict(
                        "Every log of the run",
                        "The complete logs of the run are released under CC0.");
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.WEIGHTS));
    }

    @Test
    void who_trains_open_models_releases_none() {
        var verdict =
                Told.verdict(
                        "Harbor gives computing time away",
                        "Its programme grants hours to teams that train open models and was"
                                + " launched today.");
        assertEquals(Status.NOT_STATED, Told.status(verdict, Component.WEIGHTS));
    }

    @Test
    void a_cancelled_publication_is_none() {
        assertEquals(Status.WITHHELD, status("公司取消公开 Granite 9 的训练数据集。", Component.TRAINING_DATA));
    }

    @Test
    void a_shared_drive_shares_no_data() {
        assertEquals(
                Status.NOT_STATED,
                status(
                        "If mounting a shared drive is not possible, copy the dataset to all"
                                + " machines.",
                        Component.TRAINING_DATA));
    }

    @Test
    void data_that_the_authors_downloaded_are_others() {
        assertEquals(
                Status.NOT_STATED,
                status(
                        "These datasets were downloaded in their raw form.",
                        Component.TRAINING_DATA));
    }

    @Test
    void policy_optimisation_is_no_policy() {
        assertEquals(
                Label.NO_RULING,
                Told.label("Soft Policy Optimization for agents", "We train with rewards."));
    }
}
