package dev.docket.verdict.claim;

import java.util.Comparator;
import java.util.Optional;

/** Finds the verb that goes with a noun. */
final class Clause {

    /** A verb further away belongs to something else. */
    private static final int REACH = 90;

    private Clause() {}

    /** The nearest verb of release around a noun, on this side of any "but". */
    static Optional<Hit<Cue>> verbOf(Statement statement, Hit<Cue> noun) {
        return statement
                .all(Cue.OPENED, Cue.OPEN_WORD, Cue.RELEASED, Cue.HOSTED, Cue.CODE_HOST)
                .stream()
                .filter(verb -> verb.distance(noun) <= REACH && !isCut(statement, verb, noun))
                .min(Comparator.comparingInt((Hit<Cue> verb) -> cost(statement, verb, noun)));
    }

    /** A verb with its own "not" or "will" right there is the one that is meant. */
    private static int cost(Statement statement, Hit<Cue> verb, Hit<Cue> noun) {
        int cost = verb.distance(noun);
        return Modality.of(statement, verb) == Modality.ASSERTED ? cost + 8 : cost;
    }

    private static boolean isCut(Statement statement, Hit<Cue> verb, Hit<Cue> noun) {
        int from = Math.min(verb.end(), noun.end());
        int to = Math.max(verb.start(), noun.start());
        return statement.hasBetween(Cue.BREAK, from, to)
                || statement.hasMark(";；", from, to)
                || (noun.before(verb) && statement.hasMark("，", from, to));
    }
}
