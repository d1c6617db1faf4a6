package dev.docket.verdict.claim;

import dev.docket.verdict.claim.Subject.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a verb opens: "open-sources a training framework" opens a tool, not a model. */
final class Thing {

    private static final Map<Cue, Kind> KINDS =
            Map.of(
                    Cue.MODEL, Kind.MODEL,
                    Cue.WEIGHTS, Kind.MODEL,
                    Cue.TOOL, Kind.TOOL,
                    Cue.CODE, Kind.TOOL,
                    Cue.TRAINING_CODE, Kind.TOOL,
                    Cue.INFERENCE_CODE, Kind.TOOL,
                    Cue.DATASET, Kind.DATASET,
                    Cue.TRAINING_DATA, Kind.DATASET,
                    Cue.TEST_DATA, Kind.BENCHMARK,
                    Cue.BENCHMARK, Kind.BENCHMARK);

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2}");

    private static final int REACH = 90;

    private static final List<String> PREPOSITIONS =
            List.of(
                    " for ",
                    " to ",
                    " that ",
                    " with ",
                    " which ",
                    " by ",
                    " in ",
                    " on ",
                    " from ",
                    " under ",
                    " as ",
                    " so ",
                    " where ",
                    " achieving ",
                    " trained ",
                    " using ",
                    " aimed ",
                    " designed ",
                    " capable ",
                    " via ",
                    " through ",
                    " at ",
                    "实现",
                    "用于",
                    "旨在",
                    "助力",
                    "帮助",
                    "面向",
                    "让",
                    "提升",
                    "降低",
                    "以便");

    private Thing() {}

    /** What kind of thing a cue names; {@code UNKNOWN} for a verb. */
    static Kind named(Cue cue) {
        return KINDS.getOrDefault(cue, Kind.UNKNOWN);
    }

    /** What {@code verb} opens; empty if it opens something else than we know, such as a demo. */
    static List<Kind> openedBy(Statement statement, Hit<Cue> verb, Subject subject) {
        boolean host = verb.what() == Cue.HOSTED || verb.what() == Cue.CODE_HOST;
        var first = host ? before(statement, verb) : after(statement, verb);
        if (!first.isEmpty()) {
            return first;
        }
        var second = host ? after(statement, verb) : before(statement, verb);
        if (!second.isEmpty()) {
            return second;
        }
        return opensItself(subject) ? List.of(subject.kind()) : List.of();
    }

    /** What is served is not opened by a sentence that does not say so. */
    private static boolean opensItself(Subject subject) {
        return subject.kind() != Kind.UNKNOWN && subject.kind() != Kind.SERVED_MODEL;
    }

    /**
     * The head of each item of the list behind the verb, up to "for" or "to"; a head stands last.
     */
    private static List<Kind> after(Statement statement, Hit<Cue> verb) {
        var kinds = new ArrayList<Kind>();
        int from = verb.end();
        int end = clauseEnd(statement, from);
        while (from < end) {
            int to = itemEnd(statement.text(), from, end);
            int phrase = phraseEnd(statement.lower(), from, to);
            addHead(statement, from, phrase, kinds);
            from = phrase < to ? end : to + 1;
        }
        return kinds;
    }

    private static void addHead(Statement statement, int from, int to, List<Kind> kinds) {
        var things =
                statement.hits().stream()
                        .filter(hit -> hit.start() >= from && hit.end() <= to)
                        .filter(hit -> isThing(hit.what()) && !isPartOfName(statement, hit))
                        .sorted(Comparator.comparingInt(Hit::end))
                        .toList();
        if (!things.isEmpty()) {
            kinds.add(named(head(statement, things).what()));
        } else if (kinds.isEmpty()) {
            statement.mentions().stream()
                    .filter(mention -> mention.start() >= from && mention.start() < to)
                    .map(Thing::kindOf)
                    .filter(kind -> kind != Kind.UNKNOWN && kind != Kind.ORGANISATION)
                    .findFirst()
                    .ifPresent(kinds::add);
        }
    }

    /**
     * The last of the things, where they are one word: 强化学习训练框架. In Chinese a name behind a thing
     * ends the phrase: 开源浏览器 Lark 宣布 ... 模型.
     */
    private static Hit<Cue> head(Statement statement, List<Hit<Cue>> things) {
        for (int i = 0; i + 1 < things.size(); i++) {
            var between =
                    statement.text().substring(things.get(i).end(), things.get(i + 1).start());
            if (isHan(statement, things.get(i)) && LATIN.matcher(between).find()) {
                return things.get(i);
            }
        }
        return things.getLast();
    }

    private static boolean isHan(Statement statement, Hit<Cue> hit) {
        return Character.isIdeographic(statement.text().charAt(hit.end() - 1));
    }

    /** The "Code" of "Lark-Code-4B" is no code. */
    private static boolean isPartOfName(Statement statement, Hit<Cue> hit) {
        return statement.hasMark("-", hit.start() - 1, hit.start())
                || (statement.hasMark("-", hit.end(), hit.end() + 1)
                        && Character.isUpperCase(statement.text().charAt(hit.start())));
    }

    /** Whether the verb releases source code rather than a product. */
    static boolean isCode(Statement statement, Hit<Cue> verb) {
        return statement.all(Cue.CODE).stream()
                .anyMatch(code ->
                        verb.before(code)
                                && !isPartOfName(statement, code)
                                && verb.distance(code) <= REACH / 2
                                && !statement.hasMark(",，。", verb.end(), code.start())
                                && isHead(statement, code));
    }

    /** "Code" and not "code review agent". */
    private static boolean isHead(Statement statement, Hit<Cue> code) {
        return statement.all(Cue.TOOL, Cue.MODEL).stream()
                .noneMatch(hit -> code.before(hit) && code.distance(hit) <= 14);
    }

    private static boolean isThing(Cue cue) {
        return KINDS.containsKey(cue) || cue == Cue.DEMO || cue == Cue.PAPER;
    }

    private static List<Kind> before(Statement statement, Hit<Cue> verb) {
        return statement.hits().stream()
                .filter(hit -> hit.before(verb) && hit.distance(verb) <= REACH / 2)
                .filter(hit -> isThing(hit.what()))
                .filter(hit -> !statement.hasMark(",;，；。", hit.end(), verb.start()))
                .max(Comparator.comparingInt(Hit::end))
                .map(hit -> List.of(named(hit.what())))
                .orElse(List.of());
    }

    private static Kind kindOf(Mention mention) {
        return switch (mention.kind()) {
            case OPEN -> Kind.MODEL;
            case CLOSED -> Kind.SERVED_MODEL;
            case TOOL -> Kind.TOOL;
            case ORG, ROLE -> Kind.ORGANISATION;
            case SUBJECT -> Kind.UNKNOWN;
        };
    }

    /** Where a clause ends that starts at {@code from}, lists included. */
    private static int clauseEnd(Statement statement, int from) {
        int end = Math.min(statement.text().length(), from + REACH);
        for (var hit : statement.all(Cue.BREAK, Cue.COMPARE, Cue.BASIS)) {
            if (hit.start() >= from) {
                end = Math.min(end, hit.start());
            }
        }
        for (int i = from; i < end; i++) {
            if (";；：:。，".indexOf(statement.text().charAt(i)) >= 0) {
                return i; // Chinese lists with 、 and begins another clause after ，
            }
        }
        return end;
    }

    private static int itemEnd(String text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (",、及和与以".indexOf(text.charAt(i)) >= 0
                    || text.startsWith(" and ", i)
                    || text.startsWith(" & ", i)) {
                return i;
            }
        }
        return end;
    }

    private static int phraseEnd(String lower, int from, int to) {
        int end = to;
        for (var preposition : PREPOSITIONS) {
            int at = lower.indexOf(preposition, from);
            if (at >= 0 && at < end && at > from) {
                end = at;
            }
        }
        return end;
    }
}
