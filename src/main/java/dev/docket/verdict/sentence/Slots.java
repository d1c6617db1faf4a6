package dev.docket.verdict.sentence;

import dev.docket.platform.text.LocalText;
import dev.docket.platform.text.Messages;
import dev.docket.verdict.Card;
import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Licence;
import dev.docket.verdict.Status;
import dev.docket.verdict.claim.Limits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What can be put into the slots of a template; only what the evidence backs. */
final class Slots {

    private static final Messages MESSAGES = new Messages("verdict_words");

    /** The rows that a reader misses most, with their word in the templates file. */
    private static final Map<Component, String> WORDS = words();

    private final Templates templates;
    private final Map<String, LocalText> values = new TreeMap<>();

    private Slots(Templates templates) {
        this.templates = templates;
    }

    /**
     * @param publishers the publisher of each article that evidence comes from
     */
    static Map<String, LocalText> of(
            Templates templates,
            Card card,
            List<Disagreement> disagreements,
            Map<Long, String> publishers) {
        var slots = new Slots(templates);
        slots.subject(card.subject());
        slots.licence(card.licences());
        slots.list("have", card, List.of(Status.RELEASED));
        slots.list("missing", card, List.of(Status.NOT_STATED, Status.WITHHELD));
        slots.restriction(card);
        slots.sides(disagreements, publishers);
        return slots.values;
    }

    private static Map<Component, String> words() {
        var words = new LinkedHashMap<Component, String>();
        words.put(Component.WEIGHTS, "weights");
        words.put(Component.TRAINING_DATA, "data");
        words.put(Component.TRAINING_CODE, "tcode");
        words.put(Component.INTERMEDIATE_CHECKPOINTS, "ckpt");
        return words;
    }

    private void subject(String subject) {
        if (SubjectName.isSane(subject)) {
            values.put("s", same(subject));
        }
    }

    /**
     * The licence of the weights; of several, the one that asks for more, and none at all where
     * that one has no name: a freer one beside it is not what the reader has to know.
     */
    private void licence(List<Licence> licences) {
        licences.stream()
                .filter(licence -> List.of(licence.scope().split("\\+", -1)).contains("weights"))
                .max(Comparator.comparing(Licence::licenceClass).thenComparing(Slots::isNamed))
                .filter(Slots::isNamed)
                .ifPresent(licence -> values.put("lic", same(licence.name())));
    }

    private static boolean isNamed(Licence licence) {
        return !licence.name().endsWith("licence") && isSpelledOut(licence);
    }

    /** Every word of the name stands in the evidence. */
    private static boolean isSpelledOut(Licence licence) {
        var evidence = licence.evidence().sentence().toLowerCase(Locale.ROOT);
        return List.of(licence.name().toLowerCase(Locale.ROOT).split("[ -]", -1)).stream()
                .allMatch(evidence::contains);
    }

    private void list(String slot, Card card, List<Status> wanted) {
        var names = new ArrayList<LocalText>();
        WORDS.forEach((component, word) -> {
            boolean optional =
                    slot.equals("missing") && component == Component.INTERMEDIATE_CHECKPOINTS;
            if (!optional && wanted.contains(card.status(component))) {
                names.add(templates.word(word));
            }
        });
        if (!names.isEmpty()) {
            values.put(
                    slot,
                    LocalText.of(
                            l -> String.join(", ", names.stream().map(n -> n.in(l)).toList())));
        }
    }

    private void restriction(Card card) {
        var sentences = new ArrayList<String>();
        card.licences().forEach(licence -> sentences.add(licence.evidence().sentence()));
        card.cells().stream()
                .filter(cell -> cell.component() == Component.WEIGHTS)
                .map(Cell::evidence)
                .forEach(evidence -> evidence.forEach(e -> sentences.add(e.sentence())));
        Limits.in(sentences).stream()
                .findFirst()
                .ifPresent(kind ->
                        values.put(
                                "restriction",
                                LocalText.of(l -> MESSAGES.text(l, "restriction." + kind))));
    }

    private void sides(List<Disagreement> disagreements, Map<Long, String> publishers) {
        for (var disagreement : disagreements) {
            var a = publishers.get(disagreement.one().articleId());
            var b = publishers.get(disagreement.other().articleId());
            if (a != null && b != null && !a.equals(b)) {
                values.put("a", same(a));
                values.put("b", same(b));
            }
        }
    }

    private static LocalText same(String text) {
        return LocalText.of(_ -> text);
    }
}
