package dev.docket.verdict.claim;

import dev.docket.verdict.claim.Subject.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses what sort of thing a name is from what the first sentences call it. */
final class Kinds {

    private static final Pattern SIZE = Pattern.compile("(?i)\\d+(?:\\.\\d+)?[BM](?![a-z])");

    private static final int REACH = 80;

    private Kinds() {}

    /**
     * For a name of a known model family: a model, unless it is called a dataset or a benchmark.
     */
    static Kind orModel(Subject subject, List<Statement> statements) {
        var name = Statement.lower(subject.name());
        if (name.endsWith("dataset") || name.endsWith("数据集")) {
            return Kind.DATASET;
        }
        return Kind.MODEL;
    }

    static Kind guess(Subject subject, List<Statement> statements) {
        if (SIZE.matcher(subject.name()).find()) {
            return Kind.MODEL;
        }
        return statements.stream()
                .filter(statement -> statement.index() <= 6)
                .filter(statement -> subject.isNamedIn(statement.lower()))
                .flatMap(statement -> called(subject, statement).stream())
                .findFirst()
                .orElse(Kind.UNKNOWN);
    }

    /** The thing nearest to the name in a statement. */
    private static Optional<Kind> called(Subject subject, Statement statement) {
        int at = statement.lower().indexOf(subject.aliases().getFirst());
        var name = new Hit<>(Cue.NOW, Math.max(0, at), Math.max(0, at) + subject.name().length());
        return statement.hits().stream()
                .filter(hit -> Thing.named(hit.what()) != Kind.UNKNOWN)
                .filter(hit ->
                        hit.distance(name) <= REACH && !Focus.isCompared(statement, hit.start()))
                .min(Comparator.comparingInt(name::distance))
                .map(hit -> Thing.named(hit.what()));
    }
}
