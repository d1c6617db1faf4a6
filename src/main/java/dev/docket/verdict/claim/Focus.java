package dev.docket.verdict.claim;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what is said about others from the subject's card. */
record Focus(
        Subject subject,
        List<ModelName> names,
        List<String> keys,
        Set<String> owners,
        Map<Statement, Boolean> named) {

    private static final int COMPARISON = 60;

    /** The focus for statements on {@code subject}; who is named beside it owns it. */
    static Focus on(Subject subject, List<Statement> statements) {
        var names = subject.aliases().stream().map(ModelName::of).toList();
        var owners = new HashSet<String>();
        for (var statement : statements) {
            if (statement.isLead() && subject.isNamedIn(statement.lower())) {
                statement.mentions().stream()
                        .filter(mention -> mention.kind() == Mention.Kind.ORG)
                        .forEach(mention -> owners.add(Statement.lower(mention.text())));
            }
        }
        return new Focus(
                subject, names, subject.keys(), Set.copyOf(owners), new IdentityHashMap<>());
    }

    /** Whether the statement names the subject. */
    boolean isNamedIn(Statement statement) {
        // Asked once for every word of the lexicon in the statement.
        return named.computeIfAbsent(statement, this::names);
    }

    private boolean names(Statement statement) {
        return isKeyIn(statement.lower())
                || statement.mentions().stream().anyMatch(m -> m.isModel() && isOurs(m));
    }

    /** Whether what stands at {@code hit} is said about the subject. */
    boolean concerns(Statement statement, Hit<Cue> hit) {
        if (isCompared(statement, hit.start()) || isGeneric(statement, hit)) {
            return false;
        }
        if (!subject.isModel()) {
            return !isLedByAnother(statement);
        }
        for (var mention : statement.mentions().reversed()) {
            boolean counts =
                    mention.isModel()
                            && mention.start() < hit.start()
                            && !isCompared(statement, mention.start());
            if (counts) {
                return isOurs(mention)
                        || (isNamedIn(statement) && !isOwner(statement, mention, hit));
            }
        }
        return isNamedIn(statement) || !isAboutAnother(statement);
    }

    /** Whether the place is inside a comparison or names what something is built on. */
    static boolean isCompared(Statement statement, int at) {
        return statement.all(Cue.COMPARE, Cue.BASIS).stream()
                .anyMatch(cue ->
                        cue.end() <= at
                                && at - cue.end() <= COMPARISON
                                && !statement.hasMark(",;，。；：的", cue.end(), at)
                                && !isNewPredicate(statement, cue.end(), at)
                                && !statement.hasBetween(Cue.BREAK, cue.end(), at));
    }

    /** "beats Llama and will be open": what follows the "and" is said of the subject again. */
    private static boolean isNewPredicate(Statement statement, int from, int at) {
        int and = statement.lower().indexOf(" and ", from);
        return and >= 0
                && and < at
                && (statement.hasBetween(Cue.FUTURE, and, at)
                        || statement.lower().startsWith(" and is ", and)
                        || statement.lower().startsWith(" and releas", and)
                        || at - and <= 5);
    }

    /** "other open-source models", "all open models", 多种开源模型. */
    private static boolean isGeneric(Statement statement, Hit<Cue> hit) {
        return statement.all(Cue.GENERIC).stream()
                .anyMatch(cue ->
                        cue.before(hit)
                                && cue.distance(hit) <= 12
                                && hasPluralAfter(statement, hit)
                                && !statement.lower().contains("our "));
    }

    private static boolean hasPluralAfter(Statement statement, Hit<Cue> hit) {
        int to = Math.min(statement.lower().length(), hit.end() + 30);
        var after = statement.lower().substring(hit.start(), to);
        return after.contains("models")
                || after.contains("llms")
                || after.contains("模型")
                || after.contains("systems");
    }

    /** "Llama's weights": the other name owns what is said. */
    private static boolean isOwner(Statement statement, Mention mention, Hit<Cue> hit) {
        return hit.start() - mention.end() <= 12
                || !statement.hasMark(",，;；", mention.end(), hit.start());
    }

    private boolean isOurs(Mention mention) {
        var name = ModelName.of(mention.text());
        return names.stream().anyMatch(ours -> ours.covers(name))
                || isKeyIn(Statement.lower(mention.text()));
    }

    private boolean isKeyIn(String lower) {
        var squeezed = Subject.squeeze(lower);
        return keys.stream().anyMatch(squeezed::contains);
    }

    private boolean isAboutAnother(Statement statement) {
        boolean names =
                statement.mentions().stream()
                        .anyMatch(m ->
                                m.isModel() && !isOurs(m) && !isCompared(statement, m.start()));
        return names || isLedByAnother(statement);
    }

    /** A sentence that opens with another organisation or tool and does not name the subject. */
    private boolean isLedByAnother(Statement statement) {
        return subject.isKnown()
                && !statement.isTitle()
                && !isNamedIn(statement)
                && statement.mentions().stream().anyMatch(m -> m.start() <= 2 && isForeign(m));
    }

    private boolean isForeign(Mention mention) {
        var name = Statement.lower(mention.text());
        return mention.kind() != Mention.Kind.ROLE
                && !owners.contains(name)
                && !subject.isNamedIn(name)
                && subject.aliases().stream().noneMatch(alias -> alias.startsWith(name));
    }
}
