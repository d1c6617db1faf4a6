package dev.docket.verdict.claim;

import dev.docket.verdict.Licence;
import dev.docket.verdict.claim.Subject.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Claims about licences, each with what it covers: code, weights or data. */
final class LicenceClaims {

    private static final int REACH = 100;

    private static final Pattern EXCEPTION =
            Pattern.compile("except(?: for)?(?: the)? ([^,.;]{1,40})");

    /** "V2 models", "the 7B model": a variant under terms of its own. */
    private static final Pattern VARIANT = Pattern.compile("\\b(V\\d+(?:\\.\\d+)?)\\s+models?\\b");

    private final Focus focus;

    LicenceClaims(Focus focus) {
        this.focus = focus;
    }

    /**
     * @param previous the sentence before, which says what a bare "Licensed under ..." is about
     */
    List<Licence> in(Statement statement, @Nullable Statement previous) {
        var licences = new ArrayList<Licence>();
        for (var hit : LicenceName.in(statement.lower())) {
            var asCue = new Hit<>(Cue.OPENED, hit.start(), hit.end());
            if (focus.concerns(statement, asCue) && isMeant(statement, asCue)) {
                licences.add(
                        new Licence(
                                hit.what().name(),
                                hit.what().licenceClass(),
                                scope(statement, asCue, previous),
                                statement.evidence()));
            }
        }
        return licences;
    }

    private static boolean isMeant(Statement statement, Hit<Cue> licence) {
        return switch (Modality.of(statement, licence)) {
            case ASSERTED, FUTURE -> true;
            case NEGATED, HEDGED, PAST -> false;
        };
    }

    private String scope(Statement statement, Hit<Cue> licence, @Nullable Statement previous) {
        var covered = covered(statement, licence);
        if (covered.isEmpty() && previous != null && statement.lower().startsWith("licensed")) {
            covered = things(previous, 0, previous.text().length());
        }
        if (covered.isEmpty()) {
            covered = Set.of(ofSubject());
        }
        var scope = String.join("+", covered);
        return scope + variant(statement);
    }

    private static String variant(Statement statement) {
        var exception = EXCEPTION.matcher(statement.lower());
        if (exception.find()) {
            return " (except " + exception.group(1).strip() + ")";
        }
        var variant = VARIANT.matcher(statement.text());
        return variant.find() ? " (" + variant.group(1) + ")" : "";
    }

    private String ofSubject() {
        return switch (focus.subject().kind()) {
            case TOOL, ORGANISATION -> "code";
            case DATASET, BENCHMARK -> "data";
            case MODEL, SERVED_MODEL, UNKNOWN -> "weights";
        };
    }

    /** The things named on the licence's side of the sentence, up to the licence before it. */
    private static Set<String> covered(Statement statement, Hit<Cue> licence) {
        int from = Math.max(0, licence.start() - REACH);
        for (var other : LicenceName.in(statement.lower())) {
            if (other.end() <= licence.start()) {
                from = Math.max(from, other.end());
            }
        }
        var near = things(statement, from, licence.start());
        return near.isEmpty() ? things(statement, licence.end(), licence.end() + REACH / 2) : near;
    }

    private static Set<String> things(Statement statement, int from, int to) {
        var covered = new LinkedHashSet<String>();
        for (var hit : statement.hits()) {
            if (hit.start() >= from && hit.end() <= to) {
                scopeOf(Thing.named(hit.what())).ifPresent(covered::add);
            }
        }
        return covered;
    }

    private static java.util.Optional<String> scopeOf(Kind kind) {
        return switch (kind) {
            case MODEL, SERVED_MODEL -> java.util.Optional.of("weights");
            case TOOL -> java.util.Optional.of("code");
            case DATASET, BENCHMARK -> java.util.Optional.of("data");
            case ORGANISATION, UNKNOWN -> java.util.Optional.empty();
        };
    }
}
