package dev.docket.verdict.claim;

import dev.docket.verdict.Component;
import dev.docket.verdict.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Claims that name a component: "the training code is on GitHub", 权重已上传. */
final class ComponentClaims {

    private static final Map<Cue, Component> NOUNS =
            Map.ofEntries(
                    Map.entry(Cue.WEIGHTS, Component.WEIGHTS),
                    Map.entry(Cue.WEIGHT_DIFF, Component.WEIGHTS),
                    Map.entry(Cue.INTERMEDIATE, Component.INTERMEDIATE_CHECKPOINTS),
                    Map.entry(Cue.TRAINING_CODE, Component.TRAINING_CODE),
                    Map.entry(Cue.RECIPE, Component.TRAINING_CODE),
                    Map.entry(Cue.INFERENCE_CODE, Component.INFERENCE_CODE),
                    Map.entry(Cue.TRAINING_DATA, Component.TRAINING_DATA),
                    Map.entry(Cue.DATASET, Component.TRAINING_DATA),
                    Map.entry(Cue.DATA_STORY, Component.DATA_DESCRIBED),
                    Map.entry(Cue.EVALUATION, Component.EVALUATION),
                    Map.entry(Cue.PAPER, Component.PAPER));

    /** "No weights" needs no verb. */
    private static final int DIRECT = 14;

    private static final List<String> HOLDS =
            List.of(
                    "includ",
                    "contain",
                    "provid",
                    "offer",
                    "find",
                    "found",
                    "host",
                    "comes",
                    "can be used",
                    "we use",
                    "提供",
                    "更新",
                    "access to",
                    "run this",
                    "set");

    private static final List<String> KEPT = List.of("stay", "remain", "keep", "kept");

    private static final Pattern YET = Pattern.compile("\\byet\\b|尚未|暂未|\\bzatím\\b|\\bjeszcze\\b");

    private static final int BARE = 100;

    private final Focus focus;

    ComponentClaims(Focus focus) {
        this.focus = focus;
    }

    List<Claim> in(Statement statement) {
        var claims = new ArrayList<Claim>();
        for (var noun : statement.hits()) {
            var component = NOUNS.get(noun.what());
            if (component != null && isClaimable(statement, noun)) {
                status(statement, noun)
                        .map(status -> grade(statement, noun, status))
                        .ifPresent(status ->
                                claims.add(
                                        new Claim(
                                                component,
                                                status,
                                                isFirm(noun),
                                                statement.isLead(),
                                                statement.evidence())));
            }
        }
        linked(statement).ifPresent(claims::add);
        return claims;
    }

    /** A link to a data set or a paper that is released in the same breath. */
    private Optional<Claim> linked(Statement statement) {
        boolean data =
                statement.linksTo("huggingface.co/datasets/") && !statement.has(Cue.EVALUATION);
        if (!data && !statement.linksTo("arxiv.org")) {
            return Optional.empty();
        }
        return statement.all(Cue.RELEASED, Cue.OPENED, Cue.PAPER).stream()
                .filter(verb -> data ? verb.what() != Cue.PAPER : verb.what() == Cue.PAPER)
                .filter(verb -> focus.concerns(statement, verb))
                .filter(verb -> Modality.of(statement, verb) == Modality.ASSERTED)
                .findFirst()
                .map(_ ->
                        new Claim(
                                data ? Component.TRAINING_DATA : Component.PAPER,
                                Status.RELEASED,
                                true,
                                statement.isLead(),
                                statement.evidence()));
    }

    private boolean isClaimable(Statement statement, Hit<Cue> noun) {
        return focus.concerns(statement, noun);
    }

    private static Optional<Status> status(Statement statement, Hit<Cue> noun) {
        if (noun.what() == Cue.DATA_STORY) {
            return described(statement, noun);
        }
        if (isDenied(statement, noun)) {
            return Optional.of(Status.WITHHELD);
        }
        var verb = Clause.verbOf(statement, noun);
        if (verb.isEmpty()) {
            return isBareLink(statement, noun) || isPaper(statement, noun)
                    ? Optional.of(Status.RELEASED)
                    : Optional.empty();
        }
        if (!verbFits(statement, verb.get(), noun)) {
            return Optional.empty();
        }
        return switch (Modality.of(statement, verb.get())) {
            case ASSERTED -> Optional.of(Status.RELEASED);
            case NEGATED -> isYet(statement) ? Optional.empty() : Optional.of(Status.WITHHELD);
            case FUTURE -> Optional.of(Status.PROMISED);
            case HEDGED, PAST -> Optional.empty();
        };
    }

    /** "Not available yet" refuses nothing. */
    private static boolean isYet(Statement statement) {
        return YET.matcher(statement.lower()).find();
    }

    /** "Trained on a mix of ..." describes the data by saying so; it needs no verb of release. */
    private static Optional<Status> described(Statement statement, Hit<Cue> noun) {
        return switch (Modality.of(statement, noun)) {
            case ASSERTED -> Optional.of(Status.RELEASED);
            case FUTURE -> Optional.of(Status.PROMISED);
            case NEGATED, HEDGED, PAST -> Optional.empty();
        };
    }

    private static boolean verbFits(Statement statement, Hit<Cue> verb, Hit<Cue> noun) {
        return switch (noun.what()) {
            case PAPER -> verb.distance(noun) <= DIRECT * 3;
            case DATASET -> verb.distance(noun) <= DIRECT * 4 && isPutOut(statement, verb);
            case RECIPE -> verb.distance(noun) <= DIRECT * 3 && verb.what() != Cue.CODE_HOST;
            default -> true;
        };
    }

    /** A product that includes or offers data sets does not release one. */
    private static boolean isPutOut(Statement statement, Hit<Cue> verb) {
        var word = statement.lower().substring(verb.start(), verb.end());
        return verb.what() != Cue.RELEASED || HOLDS.stream().noneMatch(word::startsWith);
    }

    private static boolean isDenied(Statement statement, Hit<Cue> noun) {
        return noun.what() != Cue.PAPER
                && statement.all(Cue.NOT).stream()
                        .anyMatch(not ->
                                isNone(statement, not, noun) || isKept(statement, not, noun));
    }

    /** "No training data". */
    private static boolean isNone(Statement statement, Hit<Cue> not, Hit<Cue> noun) {
        return not.before(noun)
                && not.distance(noun) <= DIRECT
                && !statement.hasMark(",，;；", not.end(), noun.start())
                && statement.lower().startsWith("no", not.start());
    }

    /** "The training data stay closed". */
    private static boolean isKept(Statement statement, Hit<Cue> not, Hit<Cue> noun) {
        return noun.before(not)
                && noun.distance(not) <= 2
                && KEPT.stream().anyMatch(kept -> statement.lower().startsWith(kept, not.start()));
    }

    /** An item of a list that begins with a name and a link. */
    private static boolean isBareLink(Statement statement, Hit<Cue> noun) {
        return !statement.links().isEmpty()
                && noun.start() <= DIRECT * 2
                && statement.text().length() <= BARE;
    }

    /** "Lark 3 Technical Report" as a title: here it is. */
    private static boolean isPaper(Statement statement, Hit<Cue> noun) {
        return noun.what() == Cue.PAPER
                && statement.isTitle()
                && noun.end() >= statement.text().strip().length();
    }

    private static boolean isFirm(Hit<Cue> noun) {
        return noun.what() != Cue.RECIPE;
    }

    private Status grade(Statement statement, Hit<Cue> noun, Status status) {
        if (status != Status.RELEASED) {
            return status;
        }
        if (noun.what() == Cue.RECIPE || noun.what() == Cue.WEIGHT_DIFF) {
            return Status.PARTIAL;
        }
        boolean gateable = noun.what() == Cue.WEIGHTS || noun.what() == Cue.INTERMEDIATE;
        return gateable && statement.has(Cue.GATE) ? Status.GATED : status;
    }
}
