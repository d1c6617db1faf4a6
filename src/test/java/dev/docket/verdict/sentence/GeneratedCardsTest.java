package dev.docket.verdict.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.text.Language;
import dev.docket.verdict.Card;
import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Label;
import dev.docket.verdict.Licence;
import dev.docket.verdict.LicenceClass;
import dev.docket.verdict.Polarity;
import dev.docket.verdict.Ruling;
import dev.docket.verdict.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is on a card, the sentence on it is whole, short, and invents nothing. */
class GeneratedCardsTest {

    private static final int CARDS = 400;
    private static final int MOST_WORDS = 38;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final List<String> SUBJECTS =
            List.of(
                    "Granite 9",
                    "Qwen9-32B-Preview",
                    "Ai2",
                    "月之暗面",
                    "",
                    "A headline that is no name at all, but was taken for one",
                    "$1 {s} \\0");
    private static final List<String> LICENCES =
            List.of("Apache-2.0", "MIT", "Modified MIT", "CC-BY-NC-4.0", "community licence");
    private static final List<String> LIMITS =
            List.of(
                    "It is for non-commercial use only.",
                    "Whoever has 700 million monthly active users needs a licence.",
                    "Access upon request.",
                    "It is fast.");
    private static final Map<Long, String> PUBLISHERS = Map.of(1L, "Baltic Post", 2L, "Odra Times");

    private final Writer writer = new Writer();
    private final Random random = new Random(20_260_406);

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private Evidence evidence(String more) {
        return new Evidence(1 + random.nextInt(2), any(LIMITS) + " " + more, 0);
    }

    private Card card() {
        var cells = new ArrayList<Cell>();
        for (var component : Component.values()) {
            var status = any(List.of(Status.values()));
            var said = status == Status.NOT_STATED ? List.<Evidence>of() : List.of(evidence(""));
            cells.add(new Cell(component, status, said));
        }
        var licences = new ArrayList<Licence>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var name = any(LICENCES);
            var said = evidence(random.nextBoolean() ? "Under " + name + "." : "Under terms.");
            licences.add(new Licence(name, any(List.of(LicenceClass.values())), scope(), said));
        }
        return new Card(any(SUBJECTS), cells, licences);
    }

    private String scope() {
        return any(List.of("weights", "code", "data", "code+weights", "weights (V2)"));
    }

    private Ruling ruling(Label label) {
        var rules = List.of("0-some", "1-rumour", "1-disagreement", "1-denial", "4-withheld");
        return new Ruling(label, List.of(), random.nextInt(101), any(rules));
    }

    private @Nullable Event event(Label label) {
        var kinds = List.of("departure", "policy", "funding", "security");
        return label == Label.GROUND_SHIFT
                ? new Event(any(kinds), any(List.of(Polarity.values())), evidence(""))
                : null;
    }

    private List<Disagreement> disagreements() {
        return random.nextBoolean()
                ? List.of()
                : List.of(new Disagreement("weights", evidence("One."), evidence("Other.")));
    }

    private Writer.Case about(Label label) {
        return new Writer.Case(
                random.nextLong(),
                card(),
                ruling(label),
                event(label),
                disagreements(),
                random.nextBoolean() ? PUBLISHERS : Map.of());
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void a_sentence_is_filled_short_and_calm_in_every_language(Label label) {
        for (int i = 0; i < CARDS; i++) {
            var about = about(label);
            for (var language : Language.values()) {
                var text = writer.write(about, Set.of()).text().in(language);
                assertFalse(text.isBlank(), about.toString());
                assertFalse(text.contains("{") || text.contains("}"), text);
                assertFalse(text.contains("  ") || text.contains(": ."), text);
                assertFalse(text.contains("!"), text);
                assertTrue(text.split("\\s+").length <= MOST_WORDS, text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void no_number_appears_that_the_evidence_or_the_name_does_not_have(Label label) {
        for (int i = 0; i < CARDS; i++) {
            var about = about(label);
            var known = known(about);
            for (var language : Language.values()) {
                var text = writer.write(about, Set.of()).text().in(language);
                NUMBER.matcher(text)
                        .results()
                        .forEach(number -> assertTrue(known.contains(number.group()), text));
            }
        }
    }

    private static String known(Writer.Case about) {
        var known = new StringBuilder(about.card().subject());
        about.card().licences().forEach(licence -> known.append(licence.evidence().sentence()));
        return known.toString();
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void no_name_appears_that_nobody_gave(Label label) {
        for (int i = 0; i < CARDS; i++) {
            var about = about(label);
            var text = writer.write(about, Set.of()).text().in(Language.EN);
            var known = known(about);
            for (var licence : LICENCES) {
                // "MIT" is part of "Modified MIT": the longer name is looked for as well.
                assertTrue(!text.contains(licence) || known.contains(licence), text);
            }
            for (var publisher : PUBLISHERS.values()) {
                boolean quoted =
                        !about.disagreements().isEmpty()
                                && about.publishers().containsValue(publisher);
                assertTrue(!text.contains(publisher) || quoted, text);
            }
            for (var subject : List.of("Granite 9", "Ai2", "月之暗面")) {
                assertTrue(!text.contains(subject) || about.card().subject().equals(subject), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void the_languages_say_the_same_with_the_same_template(Label label) {
        for (int i = 0; i < CARDS; i++) {
            var about = about(label);
            var one = writer.write(about, Set.of());
            assertEquals(one.templateId(), writer.write(about, Set.of()).templateId());
            assertTrue(one.templateId().startsWith(label.name()), one.templateId());
        }
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void only_what_is_released_is_listed_as_there(Label label) {
        for (int i = 0; i < CARDS; i++) {
            var about = about(label);
            var text = writer.write(about, Set.of()).text().in(Language.EN);
            if (text.contains("On the table:")) {
                var listed = text.substring(text.indexOf(':'));
                boolean data = about.card().status(Component.TRAINING_DATA) == Status.RELEASED;
                assertEquals(data, listed.contains("training data"), text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Label.class, names = "GROUND_SHIFT", mode = EnumSource.Mode.EXCLUDE)
    void three_stories_of_a_kind_in_one_digest_get_words_of_their_own(Label label) {
        var card = new Card("Granite 9", List.of(), List.of());
        var ruling = new Ruling(label, List.of(), 0, "0-some");
        var used = new HashSet<String>();
        for (int i = 0; i < 3; i++) {
            var about = new Writer.Case(7, card, ruling, null, List.of(), Map.of());
            assertTrue(used.add(writer.write(about, used).templateId()), used.toString());
        }
    }

    @Test
    void neighbouring_stories_get_different_words() {
        var card = new Card("Granite 9", List.of(), List.of());
        var ruling = new Ruling(Label.NO_RULING, List.of(), 0, "11-nothing");
        var ids = new HashSet<String>();
        for (long id = 1; id <= 30; id++) {
            var about = new Writer.Case(id, card, ruling, null, List.of(), Map.of());
            ids.add(writer.write(about, Set.of()).templateId());
        }
        assertTrue(ids.size() >= 5, ids.toString());
    }
}
