package dev.docket.digest.compose;

import dev.docket.article.Article;
import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.story.Story;
import dev.docket.verdict.Card;
import dev.docket.verdict.Component;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Licence;
import dev.docket.verdict.Status;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card as readers see it: seven components and the licence, each with its proofs. */
final class Strip {

    private static final List<Component> SHOWN =
            List.of(
                    Component.WEIGHTS,
                    Component.TRAINING_CODE,
                    Component.TRAINING_DATA,
                    Component.DATA_DESCRIBED,
                    Component.INTERMEDIATE_CHECKPOINTS,
                    Component.EVALUATION,
                    Component.PAPER);

    private final Map<Long, Article> articles;

    Strip(Story story) {
        articles =
                story.articles().stream()
                        .collect(Collectors.toMap(Article::id, Function.identity()));
    }

    /** The rows in the order to be drawn; none when the sources state nothing at all. */
    List<Row> of(Card card) {
        var rows = new ArrayList<Row>();
        for (var component : SHOWN) {
            rows.add(
                    new Row(
                            component.key(),
                            card.status(component).key(),
                            "",
                            proofs(evidence(card, component))));
        }
        rows.add(licence(card.licences()));
        boolean empty = rows.stream().allMatch(row -> row.proofs().isEmpty());
        return empty ? List.of() : List.copyOf(rows);
    }

    Proof proof(Evidence evidence) {
        var article = articles.get(evidence.articleId());
        return article == null
                ? new Proof(evidence.sentence(), "", "")
                : new Proof(evidence.sentence(), article.origin().source(), article.url());
    }

    private static List<Evidence> evidence(Card card, Component component) {
        return card.cells().stream()
                .filter(cell -> cell.component() == component)
                .flatMap(cell -> cell.evidence().stream())
                .toList();
    }

    private Row licence(List<Licence> licences) {
        if (licences.isEmpty()) {
            return new Row("licence", Status.NOT_STATED.key(), "", List.of());
        }
        return new Row(
                "licence",
                Status.RELEASED.key(),
                names(licences),
                proofs(licences.stream().map(Licence::evidence).toList()));
    }

    /** One name alone, several with what each covers: {@code MIT (code), Llama 4 (weights)}. */
    private static String names(List<Licence> licences) {
        var names = licences.stream().map(Licence::name).distinct().toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        return names.stream()
                .map(name -> name + " (" + scopes(licences, name) + ")")
                .collect(Collectors.joining(", "));
    }

    /** All that a licence covers, each thing once. */
    private static String scopes(List<Licence> licences, String name) {
        return licences.stream()
                .filter(licence -> licence.name().equals(name))
                .flatMap(licence -> Stream.of(licence.scope().split("\\+", -1)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Proof> proofs(List<Evidence> evidence) {
        return List.copyOf(
                evidence.stream()
                        .map(this::proof)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
