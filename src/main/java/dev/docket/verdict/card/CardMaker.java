package dev.docket.verdict.card;

import dev.docket.verdict.Card;
import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Event;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Licence;
import dev.docket.verdict.LicenceClass;
import dev.docket.verdict.Promise;
import dev.docket.verdict.Status;
import dev.docket.verdict.claim.Claim;
import dev.docket.verdict.claim.Reading;
import dev.docket.verdict.claim.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges the readings of a story's articles. */
public final class CardMaker {

    private final Subject subject;
    private final List<Source> sources;
    private final @Nullable Event event;

    private CardMaker(Subject subject, List<Source> sources) {
        this.subject = subject;
        this.sources =
                sources.stream()
                        .sorted(Comparator.comparing(Source::tier).thenComparing(Source::date))
                        .toList();
        this.event = first(Reading::event);
    }

    /**
     * What the articles prove together.
     *
     * @param sources one for each article
     */
    public static Findings merge(Subject subject, List<Source> sources) {
        return new CardMaker(subject, sources).findings();
    }

    private Findings findings() {
        var cells = new ArrayList<Cell>();
        var disagreements = new ArrayList<Disagreement>();
        for (var component : Component.values()) {
            var row = Row.of(component, sources);
            row.disagreement().ifPresent(disagreements::add);
            cells.add(gated(withdrawn(row.cell())));
        }
        return new Findings(
                new Card(subject.name(), List.copyOf(cells), licences()),
                subject,
                List.copyOf(disagreements),
                promises(cells),
                all(Reading::tools),
                inLead(),
                toolInLead(),
                all(Reading::openWords),
                event,
                first(Reading::rumour),
                first(Reading::denial),
                first(Reading::launch));
    }

    /** What was released and then withdrawn is withheld. */
    private Cell withdrawn(Cell cell) {
        var happened = event;
        if (cell.component() != Component.WEIGHTS
                || happened == null
                || !happened.kind().equals("withdrawal")) {
            return cell;
        }
        return new Cell(Component.WEIGHTS, Status.WITHHELD, List.of(happened.evidence()));
    }

    /** A form to sign is a gate, wherever the story mentions it. */
    private Cell gated(Cell cell) {
        var approval =
                all(Reading::restrictions).stream()
                        .filter(r -> r.kind().equals("approval"))
                        .findFirst();
        boolean open = cell.component() == Component.WEIGHTS && cell.status() == Status.RELEASED;
        if (!open || approval.isEmpty()) {
            return cell;
        }
        var evidence = new ArrayList<Evidence>(List.of(approval.get().evidence()));
        cell.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new Cell(Component.WEIGHTS, Status.GATED, evidence);
    }

    /**
     * Licences by name and scope; limits that nobody names a licence for are terms of their own.
     */
    private List<Licence> licences() {
        var licences = new ArrayList<Licence>();
        for (var licence : all(Reading::licences)) {
            boolean known =
                    licences.stream()
                            .anyMatch(l ->
                                    l.name().equals(licence.name())
                                            && l.scope().equals(licence.scope()));
            if (!known) {
                licences.add(licence);
            }
        }
        all(Reading::restrictions).stream()
                .map(CardMaker::asLicence)
                .flatMap(Optional::stream)
                .filter(terms ->
                        licences.stream().noneMatch(l -> l.licenceClass() == terms.licenceClass()))
                .findFirst()
                .ifPresent(licences::add);
        return List.copyOf(licences);
    }

    private static Optional<Licence> asLicence(Reading.Restriction restriction) {
        return switch (restriction.kind()) {
            case "noncommercial", "research" ->
                    terms("non-commercial licence", LicenceClass.NC, restriction);
            case "users", "territory", "branding" ->
                    terms("community licence", LicenceClass.COMMUNITY, restriction);
            case "application" -> terms("custom licence", LicenceClass.CUSTOM, restriction);
            default -> Optional.empty();
        };
    }

    private static Optional<Licence> terms(
            String name, LicenceClass cls, Reading.Restriction restriction) {
        return Optional.of(new Licence(name, cls, "weights", restriction.evidence()));
    }

    private static List<Promise> promises(List<Cell> cells) {
        return cells.stream()
                .filter(cell -> cell.status() == Status.PROMISED)
                .map(cell -> new Promise(cell.component(), cell.evidence().getFirst()))
                .toList();
    }

    private Set<Component> inLead() {
        var components = EnumSet.noneOf(Component.class);
        all(Reading::claims).stream()
                .filter(claim -> claim.lead() && claim.firm() && claim.status() != Status.WITHHELD)
                .map(Claim::component)
                .forEach(components::add);
        return components;
    }

    private boolean toolInLead() {
        return sources.stream().anyMatch(source -> source.reading().toolInLead());
    }

    private <T> List<T> all(Function<Reading, List<T>> part) {
        return sources.stream().flatMap(source -> part.apply(source.reading()).stream()).toList();
    }

    private <T> @Nullable T first(Function<Reading, @Nullable T> part) {
        return sources.stream()
                .map(source -> part.apply(source.reading()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
