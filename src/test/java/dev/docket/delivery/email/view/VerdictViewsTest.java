package dev.docket.delivery.email.view;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docket.delivery.email.view.StoryView.CellView;
import dev.docket.delivery.email.view.StoryView.VerdictView;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestVerdict;
import dev.docket.digest.DigestVerdict.Contradiction;
import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictViewsTest {

    private static final String GAZETTE = "https://gazette.example/alder-3-released";
    private static final String CHINESE = "https://jiqi.example/articles/alder-3";

    @Test
    void a_card_stands_in_rows_of_four() {
        var view = view(Language.EN, SampleDigest.stories().getFirst());
        assertEquals(List.of(4, 4), view.rows().stream().map(List::size).toList());
        var five = IntStream.range(0, 5).mapToObj(_ -> row("weights", "released")).toList();
        assertEquals(
                List.of(4, 1), view("OPEN_WEIGHTS", five).rows().stream().map(List::size).toList());
        assertEquals(List.of(), view("NO_RULING", List.of()).rows());
    }

    @ParameterizedTest
    @CsvSource({
        "weights, released, ●, YES",
        "weights, gated, ◐, PART",
        "weights, partial, ◐, PART",
        "weights, promised, ○, PART",
        "weights, withheld, ✕, NO",
        "weights, not_stated, ·, NONE",
        "licence, released, §, YES",
        "licence, not_stated, ·, NONE"
    })
    void a_shape_tells_a_state_without_its_colour(
            String component, String state, String shape, Tone tone) {
        var cell = cell("OPEN_WEIGHTS", row(component, state));
        assertEquals(shape, cell.shape());
        assertEquals(tone, cell.tone());
    }

    @Test
    void a_licence_is_shown_by_its_name_without_hidden_signs() {
        var licence = new Row("licence", "released", "Birch\u202E\nLicence", List.of());
        var cell = cell("STRINGS_ATTACHED", licence);
        assertEquals("Birch Licence", cell.state());
        assertEquals(Tone.PART, cell.tone(), "a licence with strings is not green");
    }

    @ParameterizedTest
    @CsvSource({
        "FULLY_OPEN, 'training data, released'",
        "OPEN_RECIPE, 'training data, released'",
        "STRINGS_ATTACHED, 'licence, Apache-2.0'",
        "OPEN_WEIGHTS, 'weights, released'",
        "UNPROVEN, 'weights, released'"
    })
    void the_proof_is_of_the_component_that_the_label_turns_on(String label, String about) {
        var card = SampleDigest.stories().getFirst().verdict().card();
        assertEquals(about, requireNonNull(view(label, card).proof()).about());
    }

    @Test
    void where_that_component_has_no_proof_the_first_one_stands_in() {
        var card =
                List.of(
                        row("weights", "not_stated"),
                        row("paper", "released", proof("The paper is out.", GAZETTE)),
                        row("training_data", "not_stated"),
                        row("evaluation", "partial", proof("Some numbers.", GAZETTE)));
        var proof = requireNonNull(view("FULLY_OPEN", card).proof());
        assertEquals("paper, released", proof.about());
        assertEquals("The paper is out.", proof.sentence().text());
        assertNull(view("FULLY_OPEN", List.of(row("weights", "not_stated"))).proof());
    }

    @Test
    void a_quoted_sentence_says_its_language_if_an_article_of_the_story_tells_it() {
        var chinese =
                view("OPEN_WEIGHTS", List.of(row("weights", "released", proof("文", CHINESE))));
        assertEquals("ZH", requireNonNull(chinese.proof()).sentence().mark());
        var unknown = proof("A sentence.", "https://nobody.example/");
        var foreign = view("OPEN_WEIGHTS", List.of(row("weights", "released", unknown)));
        assertEquals("", requireNonNull(foreign.proof()).sentence().mark());
    }

    @Test
    void both_sides_of_a_contradiction_are_quoted_with_their_ways() {
        var pair = view(Language.EN, SampleDigest.stories().getLast()).contradictions().getFirst();
        assertEquals("Funding was cut.", pair.one().sentence().text());
        assertEquals("The lab has what it needs to go on.", pair.other().sentence().text());
        assertEquals("", pair.one().about());
        assertEquals(CHINESE, pair.one().sentence().url());
    }

    @Test
    void a_proof_leads_nowhere_unsafe_and_stays_readable() {
        var evil = new Proof("Look\u0000 here.", "Evil\u2066", "javascript:alert(1)");
        var story = SampleDigest.stories().getFirst();
        var verdict = verdict(story.verdict(), List.of(new Contradiction(evil, evil)));
        var quote = view(Language.EN, with(story, verdict)).contradictions().getFirst().one();
        assertEquals("Look here.", quote.sentence().text());
        assertEquals("", quote.sentence().url());
        assertEquals("Evil", quote.source());
    }

    @Test
    void what_changed_and_what_to_watch_are_in_the_readers_language_or_not_there() {
        var first = view(Language.PL, SampleDigest.stories().getFirst());
        assertEquals("dane treningowe: obiecane → wydane", first.changed());
        assertEquals("", first.watchNext());
        assertEquals(
                "dane treningowe", view(Language.PL, SampleDigest.stories().get(1)).watchNext());
    }

    @Test
    void a_stamp_has_its_name_its_shade_and_its_badges() {
        var tied = view(Language.EN, SampleDigest.stories().get(1)).stamp();
        assertEquals("Strings attached", tied.words());
        assertEquals(List.of("called open source; released under other terms"), tied.badges());
        var shift = view(Language.CS, SampleDigest.stories().getLast()).stamp();
        assertEquals(Tone.NO, shift.tone());
    }

    private static VerdictView view(Language language, DigestStory story) {
        var links = Links.of(URI.create("https://docket.example"), language.tag());
        return new VerdictViews(language, links, story).view();
    }

    private static VerdictView view(String label, List<Row> card) {
        var story = SampleDigest.stories().getFirst();
        var verdict =
                new DigestVerdict(
                        new Stamp(label, "", List.of()),
                        "Alder 3",
                        LocalText.of(_ -> "A sentence."),
                        50,
                        card,
                        List.of(),
                        null,
                        null);
        return view(Language.EN, with(story, verdict));
    }

    private static CellView cell(String label, Row row) {
        return view(label, List.of(row)).rows().getFirst().getFirst();
    }

    private static DigestStory with(DigestStory story, DigestVerdict verdict) {
        return new DigestStory(
                story.id(),
                story.theme(),
                story.headline(Language.EN),
                story.said(Language.EN),
                verdict,
                story.sources(),
                story.firstSeen(),
                story.standing());
    }

    private static DigestVerdict verdict(DigestVerdict old, List<Contradiction> contradictions) {
        return new DigestVerdict(
                old.stamp(),
                old.subject(),
                old.sentence(),
                old.score(),
                old.card(),
                contradictions,
                old.changed(),
                old.watchNext());
    }

    private static Row row(String component, String state, Proof... proofs) {
        return new Row(component, state, "", List.of(proofs));
    }

    private static Proof proof(String sentence, String url) {
        return new Proof(sentence, "Gazette", url);
    }
}
