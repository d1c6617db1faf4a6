package dev.docket.verdict.card;

import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Disagreement;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Status;
import dev.docket.verdict.claim.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One row of the card in the making: the sources nearest to the matter decide it.
 *
 * @param disagreement two of them that contradict each other, if any do
 */
record Row(Cell cell, Optional<Disagreement> disagreement) {

    private static final int KEPT = 3;

    /** What one source says about the component. */
    private record Voice(Source source, Claim claim) {

        boolean isAvailable() {
            return isAvailableIn(claim.status());
        }
    }

    static Row of(Component component, List<Source> sources) {
        var voices = new ArrayList<Voice>();
        for (var source : sources) {
            spokesman(component, source).ifPresent(claim -> voices.add(new Voice(source, claim)));
        }
        if (voices.isEmpty()) {
            return new Row(new Cell(component, Status.NOT_STATED, List.of()), Optional.empty());
        }
        var best =
                voices.stream().map(voice -> voice.source().tier()).min(Comparator.naturalOrder());
        voices.removeIf(voice -> voice.source().tier() != best.orElseThrow());
        return decide(component, voices);
    }

    private static Row decide(Component component, List<Voice> voices) {
        voices.sort(Comparator.comparing(voice -> voice.source().date()));
        var last = voices.getLast();
        var leading =
                voices.stream().filter(Voice::isAvailable).reduce((_, later) -> later).orElse(last);
        return new Row(
                new Cell(component, leading.claim().status(), evidence(leading, voices)),
                contradiction(component, leading, voices));
    }

    /** The leading sentence, then those that agree with it. */
    private static List<Evidence> evidence(Voice leading, List<Voice> voices) {
        var agreeing =
                voices.stream()
                        .filter(voice -> voice.isAvailable() == leading.isAvailable())
                        .map(voice -> voice.claim().evidence());
        return Stream.concat(Stream.of(leading.claim().evidence()), agreeing)
                .distinct()
                .limit(KEPT)
                .toList();
    }

    /** A promise that was kept later is no contradiction; a denial is one. */
    private static Optional<Disagreement> contradiction(
            Component component, Voice leading, List<Voice> voices) {
        if (!leading.isAvailable()) {
            return Optional.empty();
        }
        return voices.stream()
                .filter(voice -> !voice.isAvailable())
                .filter(voice ->
                        voice.claim().status() == Status.WITHHELD || !isOlder(voice, leading))
                .findFirst()
                .map(voice ->
                        new Disagreement(
                                component.key(),
                                leading.claim().evidence(),
                                voice.claim().evidence()));
    }

    private static boolean isOlder(Voice voice, Voice than) {
        return voice.source().date().isBefore(than.source().date());
    }

    /** The claim that stands for all that one article says about a component. */
    private static Optional<Claim> spokesman(Component component, Source source) {
        return source.reading().claims().stream()
                .filter(claim -> claim.component() == component)
                .min(Comparator.comparingInt(Row::rank));
    }

    /**
     * Within one article a gate outweighs a release, a release of something one can take away
     * outweighs a promise, and a promise outweighs "an open-source model" in passing. A promise or
     * a refusal in the title outweighs them all, but for a firm release.
     */
    private static int rank(Claim claim) {
        int rank =
                switch (claim.status()) {
                    case GATED -> 0;
                    case RELEASED -> claim.firm() ? 1 : 5;
                    case PROMISED -> 3;
                    case WITHHELD -> claim.firm() ? 2 : 6;
                    case PARTIAL -> 4;
                    case NOT_STATED -> 9;
                };
        return rank * 2 + (claim.lead() ? 0 : 1);
    }

    static boolean isAvailableIn(Status status) {
        return switch (status) {
            case RELEASED, GATED, PARTIAL -> true;
            case PROMISED, WITHHELD, NOT_STATED -> false;
        };
    }
}
