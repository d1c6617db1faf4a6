package dev.docket.verdict.claim;

import java.util.List;
import java.util.regex.Pattern;

/** How a claim is meant. Only what is asserted counts as released. */
enum Modality {
    ASSERTED,
    NEGATED,
    FUTURE,
    HEDGED,
    PAST;

    /** Words apply from this far before a verb: "has not, as of Monday, been released". */
    private static final int NEAR = 34;

    private static final int FAR = 70;

    private static final List<String> DENIALS =
            List.of(" nejsou", " není", " nebyl", " nebud", " nie ");

    /** What sets a time: the rest of the past stands before its verb. */
    private static final Pattern AGO = Pattern.compile("ago$|^last year$|^loni$|^v minulosti$");

    /** How {@code verb} is meant in its statement. */
    static Modality of(Statement statement, Hit<Cue> verb) {
        if (before(statement, verb, Cue.NOT, NEAR)
                || joined(statement, verb)
                || isDeniedBehind(statement, verb)) {
            return NEGATED;
        }
        if (statement.has(Cue.HEDGE) || before(statement, verb, Cue.MAYBE, NEAR)) {
            return HEDGED;
        }
        if (isFuture(statement, verb)) {
            return FUTURE;
        }
        return before(statement, verb, Cue.PAST, FAR) || isLongAgo(statement, verb)
                ? PAST
                : ASSERTED;
    }

    /** "Zveřejněna nejsou": in Czech and Polish the denial may follow. */
    private static boolean isDeniedBehind(Statement statement, Hit<Cue> verb) {
        return DENIALS.stream()
                .anyMatch(denial -> statement.lower().startsWith(denial, verb.end()));
    }

    /** "Announced open weights last year". */
    private static boolean isLongAgo(Statement statement, Hit<Cue> verb) {
        return statement.all(Cue.PAST).stream()
                .anyMatch(hit ->
                        verb.before(hit)
                                && verb.distance(hit) <= FAR
                                && AGO.matcher(statement.lower().substring(hit.start(), hit.end()))
                                        .find()
                                && !isCut(statement, verb.end(), hit.start(), NEAR));
    }

    private static boolean isFuture(Statement statement, Hit<Cue> verb) {
        boolean done = statement.hasMark("了", verb.end(), verb.end() + 1);
        return !done
                && !statement.lower().startsWith("已", Math.max(0, verb.start() - 1))
                && (before(statement, verb, Cue.FUTURE, FAR) || after(statement, verb));
    }

    private static boolean joined(Statement statement, Hit<Cue> verb) {
        return verb.what() == Cue.CLOSED && !statement.text().isEmpty();
    }

    private static boolean before(Statement statement, Hit<Cue> verb, Cue cue, int reach) {
        return statement.all(cue).stream()
                .anyMatch(hit ->
                        hit.before(verb)
                                && hit.distance(verb) <= reach
                                && !isCut(statement, hit.end(), verb.start(), reach));
    }

    private static boolean after(Statement statement, Hit<Cue> verb) {
        return statement.all(Cue.FUTURE).stream()
                .anyMatch(hit ->
                        verb.before(hit)
                                && hit.distance(verb) <= NEAR
                                && !isCut(statement, verb.end(), hit.start(), NEAR));
    }

    /** A turn of the sentence ends a word's reach; for a short reach a comma does too. */
    private static boolean isCut(Statement statement, int from, int to, int reach) {
        return statement.hasBetween(Cue.BREAK, from, to)
                || statement.hasMark(reach == NEAR ? ",;，；：:" : ";；", from, to);
    }
}
