package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.rank.Candidates;
import dev.docket.story.Story;
import dev.docket.verdict.Card;
import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Licence;
import dev.docket.verdict.LicenceClass;
import dev.docket.verdict.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class StripTest {

    private static final Story STORY =
            Candidates.story(1, "Alder").by("Lab", 3).by("Gazette", 2).candidate().story();
    private static final Evidence BY_LAB = new Evidence(100, "The weights are out.", 0);
    private static final Evidence BY_GAZETTE = new Evidence(101, "They are downloadable.", 7);

    private final Strip strip = new Strip(STORY);

    private static Cell released(Component component, Evidence... evidence) {
        return new Cell(component, Status.RELEASED, List.of(evidence));
    }

    private static Licence licence(String name, String scope) {
        return new Licence(name, LicenceClass.OSI, scope, BY_LAB);
    }

    private Row row(String component, Card card) {
        return strip.of(card).stream()
                .filter(row -> row.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_has_eight_rows_whatever_the_card_holds_and_in_whatever_order() {
        var card =
                new Card(
                        "Alder",
                        List.of(
                                released(Component.PAPER, BY_LAB),
                                released(Component.API, BY_LAB),
                                released(Component.WEIGHTS, BY_LAB)),
                        List.of());
        assertEquals(
                List.of(
                        "weights",
                        "training_code",
                        "training_data",
                        "data_described",
                        "intermediate_checkpoints",
                        "evaluation",
                        "paper",
                        "licence"),
                strip.of(card).stream().map(Row::component).toList());
        assertEquals("not_stated", row("evaluation", card).state());
        assertEquals(List.of(), row("evaluation", card).proofs());
    }

    @Test
    void a_row_quotes_each_sentence_once_with_its_source_and_address() {
        var cell = released(Component.WEIGHTS, BY_LAB, BY_GAZETTE, BY_LAB);
        var proofs = row("weights", new Card("Alder", List.of(cell), List.of())).proofs();
        assertEquals(
                List.of(
                        new Proof("The weights are out.", "Lab", "https://lab.example/100"),
                        new Proof(
                                "They are downloadable.",
                                "Gazette",
                                "https://gazette.example/101")),
                proofs);
    }

    @Test
    void a_card_of_which_nothing_is_stated_is_not_drawn() {
        var cell = new Cell(Component.WEIGHTS, Status.NOT_STATED, List.of());
        assertEquals(List.of(), strip.of(new Card("Alder", List.of(cell), List.of())));
        // An API alone says nothing about openness: it has no row.
        assertEquals(
                List.of(),
                strip.of(new Card("Alder", List.of(released(Component.API, BY_LAB)), List.of())));
    }

    @Test
    void one_licence_stands_by_its_name_and_several_with_what_each_covers() {
        var one =
                new Card(
                        "Alder",
                        List.of(),
                        List.of(licence("MIT", "code"), licence("MIT", "data")));
        assertEquals("MIT", row("licence", one).value());
        var two =
                new Card(
                        "Alder",
                        List.of(),
                        List.of(licence("MIT", "code"), licence("Llama 4", "weights")));
        assertEquals("MIT (code), Llama 4 (weights)", row("licence", two).value());
        assertEquals("released", row("licence", two).state());
        assertEquals(1, row("licence", two).proofs().size());
    }

    @Test
    void a_licence_that_covers_several_things_stands_once_among_others() {
        var card =
                new Card(
                        "Alder",
                        List.of(),
                        List.of(
                                licence("MIT", "code"),
                                licence("Llama 4", "weights"),
                                licence("MIT", "data+code")));
        assertEquals("MIT (code, data), Llama 4 (weights)", row("licence", card).value());
    }

    @Test
    void without_a_licence_its_row_says_that_none_is_stated() {
        var card = new Card("Alder", List.of(released(Component.WEIGHTS, BY_LAB)), List.of());
        assertEquals("", row("licence", card).value());
        assertEquals("not_stated", row("licence", card).state());
    }

    @Test
    void evidence_from_an_article_that_left_the_story_is_quoted_without_an_address() {
        var proof = strip.proof(new Evidence(999, "It was said.", 0));
        assertEquals("It was said.", proof.sentence());
        assertTrue(proof.source().isEmpty() && proof.url().isEmpty());
    }
}
