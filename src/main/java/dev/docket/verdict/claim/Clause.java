package dev.docket.verdict.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the verb that goes with a noun. */
final class Clause {

    /** A verb further away belongs to something else. */
    private static final int REACH = 90;

    private static final List<String> GOES_ON =
            List.of("以及", "及", "和", "与", "并", "同时", "还", "也", "包括", "包含", "其中包括");

    private static final Pattern ACTIVE =
            Pattern.compile(
                    "(?:releas|launch|shipp|dropp|publish|introduc|unveil|announc|shar|provid|offer|includ|donat)ing"
                        + "|launches|releases|ships|drops|unveils|introduces|announces");

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
                || isCutByComma(statement, from, to)
                || (noun.before(verb) && isActive(statement, verb));
    }

    /** A Chinese comma begins another clause, unless it goes on with a list. */
    private static boolean isCutByComma(Statement statement, int from, int to) {
        int comma = statement.text().indexOf('，', from);
        return comma >= 0
                && comma < to
                && GOES_ON.stream().noneMatch(and -> statement.text().startsWith(and, comma + 1));
    }

    /** "Datasets for those launching runs": what stands before an active verb is not its object. */
    private static boolean isActive(Statement statement, Hit<Cue> verb) {
        return ACTIVE.matcher(statement.lower().substring(verb.start(), verb.end())).matches();
    }
}
