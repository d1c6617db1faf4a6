package dev.docket.verdict;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.platform.text.Language;

/** A verdict as one line of the evaluation. */
final class VerdictLine {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private VerdictLine() {}

    static ObjectNode of(VerdictEvaluation.Sample sample) {
        var verdict = sample.judge();
        var line = NODES.objectNode();
        line.put("id", sample.id());
        line.put("label", verdict.ruling().label().name());
        var badges = line.putArray("badges");
        verdict.ruling().badges().forEach(badges::add);
        line.put("subject", verdict.card().subject());
        line.set("card", card(verdict.card()));
        licences(line, verdict.card());
        event(line, verdict);
        sentences(line, verdict);
        line.put("rule", verdict.ruling().rule());
        return line;
    }

    private static ObjectNode card(Card card) {
        var node = NODES.objectNode();
        for (var cell : card.cells()) {
            var entry = node.putObject(cell.component().key());
            entry.put("status", cell.status().key());
            if (cell.evidence().isEmpty()) {
                entry.putNull("sentence");
            } else {
                entry.put("sentence", cell.evidence().getFirst().sentence());
            }
        }
        return node;
    }

    private static void licences(ObjectNode line, Card card) {
        var licences = line.putArray("licences");
        for (var licence : card.licences()) {
            var entry = licences.addObject();
            entry.put("name", licence.name());
            entry.put("class", licence.licenceClass().key());
            entry.put("scope", licence.scope());
            entry.put("sentence", licence.evidence().sentence());
        }
    }

    private static void event(ObjectNode line, Verdict verdict) {
        var event = verdict.event();
        if (event == null) {
            line.putNull("event");
            line.putNull("polarity");
        } else {
            line.put("event", event.kind());
            line.put("polarity", event.polarity().key());
            line.put("event_sentence", event.evidence().sentence());
        }
        var grounds = line.putArray("grounds");
        verdict.grounds().forEach(evidence -> grounds.add(evidence.sentence()));
    }

    private static void sentences(ObjectNode line, Verdict verdict) {
        var sentences = line.putObject("sentences");
        for (var language : Language.values()) {
            sentences.put(language.tag(), verdict.sentence().in(language));
        }
    }
}
