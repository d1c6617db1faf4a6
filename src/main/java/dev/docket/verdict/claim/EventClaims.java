package dev.docket.verdict.claim;

import dev.docket.verdict.Event;
import dev.docket.verdict.Polarity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Claims that something happened to an institution, a rule or a licence. */
final class EventClaims {

    private static final Phrasebook<Sort> BOOK = bind();

    /** Kinds whose words also describe what a new product does: it "detects vulnerabilities". */
    private static final List<String> FEATURE_WORDS =
            List.of("security", "policy", "partnership", "governance", "joining");

    private static final List<String> NEEDS_NAME =
            List.of(
                    "security",
                    "policy",
                    "shutdown",
                    "partnership",
                    "governance",
                    "acquisition",
                    "funding",
                    "cut");

    private EventClaims() {}

    /** What a statement says about an event, and how. */
    record Said(Event event, Modality modality) {}

    /** A sort of event; {@code weak} if its words need a person or an organisation beside them. */
    private record Sort(String kind, Polarity polarity, boolean weak) {}

    /** The first event of a statement. */
    static Optional<Said> in(Statement statement) {
        for (var hit : BOOK.find(statement.lower())) {
            var verb = new Hit<>(Cue.RELEASED, hit.start(), hit.end());
            if (isEvent(statement, hit) && Modality.of(statement, verb) != Modality.PAST) {
                var sort = hit.what();
                var event = new Event(sort.kind(), sort.polarity(), statement.evidence());
                return Optional.of(new Said(event, modality(statement, verb)));
            }
        }
        return Optional.empty();
    }

    /** An announced end is an event today, so the future counts as asserted. */
    private static Modality modality(Statement statement, Hit<Cue> verb) {
        var modality = Modality.of(statement, verb);
        return modality == Modality.FUTURE ? Modality.ASSERTED : modality;
    }

    private static boolean isEvent(Statement statement, Hit<Sort> hit) {
        if (hit.what().kind().equals("none") || isFeature(statement, hit)) {
            return false;
        }
        if (hit.what().kind().equals("partnership") && !statement.isTitle()) {
            return false; // "we have partnered with" is how a product came about
        }
        if (hit.what().weak()) {
            return statement.mentions(Mention.Kind.ORG, Mention.Kind.ROLE);
        }
        return !NEEDS_NAME.contains(hit.what().kind())
                || statement.isTitle()
                || statement.mentions(
                        Mention.Kind.ORG,
                        Mention.Kind.TOOL,
                        Mention.Kind.CLOSED,
                        Mention.Kind.OPEN,
                        Mention.Kind.ROLE);
    }

    private static boolean isFeature(Statement statement, Hit<Sort> hit) {
        return FEATURE_WORDS.contains(hit.what().kind())
                && statement.all(Cue.LAUNCHED, Cue.OPENED).stream()
                        .anyMatch(verb -> verb.end() <= hit.start());
    }

    private static Phrasebook<Sort> bind() {
        var entries = new Phrasebook.Entries<Sort>();
        for (var line : Lexicon.lines("events")) {
            var fields = Lexicon.fields(line);
            var kind = fields.getFirst();
            var sort =
                    new Sort(
                            kind.replace("?", ""),
                            Polarity.valueOf(fields.get(1).toUpperCase(Locale.ROOT)),
                            kind.endsWith("?"));
            Lexicon.phrases(line, 2).forEach(phrase -> entries.add(phrase, sort));
        }
        return entries.bind();
    }
}
