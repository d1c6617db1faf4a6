package dev.docket.digest.rank;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Chooses the stories of a digest one after the other, each time the one that adds most (maximal
 * marginal relevance, Carbonell and Goldstein 1998), within the caps of an edition.
 */
public final class Selection {

    private static final double ALIKE = 25;
    private static final double SAME_ORGANISATION = 8;
    private static final double CROWDED_THEME = 6;
    private static final int ROOMY_THEME = 3;

    /** The best first; equal scores by the newer primary article, then by id, on each replica. */
    public static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble((Ranked ranked) -> ranked.score().total())
                    .reversed()
                    .thenComparing(Selection::date, Comparator.reverseOrder())
                    .thenComparingLong(ranked -> ranked.candidate().story().id());

    private final Limits limits;
    private final List<Ranked> chosen = new ArrayList<>();

    private Selection(Limits limits) {
        this.limits = limits;
    }

    /** The stories to carry, in the order of their choice. */
    public static List<Ranked> of(List<Ranked> candidates, Limits limits) {
        var selection = new Selection(limits);
        var pool = new ArrayList<>(candidates);
        pool.removeIf(ranked -> ranked.score().total() < limits.leastScore());
        pool.sort(BEST_FIRST);
        selection.fill(pool);
        selection.ensure(pool, Selection::isForeign);
        selection.ensureSecondTheme(pool);
        return List.copyOf(selection.chosen);
    }

    private void fill(List<Ranked> pool) {
        while (chosen.size() < limits.stories()) {
            // reduce and not max: of equals, the earlier in the pool's order wins
            var next =
                    pool.stream()
                            .filter(this::fits)
                            .reduce((best, other) -> gain(other) > gain(best) ? other : best);
            if (next.isEmpty()) {
                return;
            }
            chosen.add(next.get());
            pool.remove(next.get());
        }
    }

    private double gain(Ranked ranked) {
        return ranked.score().total()
                - ALIKE * alike(ranked)
                - SAME_ORGANISATION * ofOrganisation(ranked)
                - CROWDED_THEME * Math.max(0, ofTheme(ranked) - ROOMY_THEME + 1);
    }

    private boolean fits(Ranked ranked) {
        return ofOrganisation(ranked) < limits.perOrganisation()
                && (isOfMany(ranked) || ofSource(ranked) < limits.perSource());
    }

    /** A story that several publishers tell is from no single source. */
    private static boolean isOfMany(Ranked ranked) {
        return ranked.candidate().publishers().size() > 1;
    }

    /** Lets the best story of a kind in, in place of the last, when the kind is missing. */
    private void ensure(List<Ranked> pool, Predicate<Ranked> kind) {
        if (chosen.size() < 2 || chosen.stream().anyMatch(kind)) {
            return;
        }
        Optional<Ranked> missing = pool.stream().filter(kind).findFirst();
        missing.ifPresent(ranked -> {
            if (chosen.size() >= limits.stories()) {
                chosen.removeLast();
            }
            chosen.add(ranked);
        });
    }

    private void ensureSecondTheme(List<Ranked> pool) {
        if (!chosen.isEmpty()) {
            var theme = chosen.getFirst().candidate().theme();
            ensure(pool, ranked -> ranked.candidate().theme() != theme);
        }
    }

    private double alike(Ranked ranked) {
        return chosen.stream().mapToDouble(c -> c.bag().similarity(ranked.bag())).max().orElse(0);
    }

    private long ofOrganisation(Ranked ranked) {
        var organisation = ranked.candidate().organisation();
        return count(c -> c.candidate().organisation().equals(organisation));
    }

    private long ofSource(Ranked ranked) {
        var source = ranked.candidate().primary().origin().sourceId();
        return count(c -> !isOfMany(c) && c.candidate().primary().origin().sourceId() == source);
    }

    private long ofTheme(Ranked ranked) {
        return count(c -> c.candidate().theme() == ranked.candidate().theme());
    }

    private long count(Predicate<Ranked> kind) {
        return chosen.stream().filter(kind).count();
    }

    private static boolean isForeign(Ranked ranked) {
        return ranked.candidate().story().articles().stream()
                .anyMatch(article -> !article.text().language().equals("en"));
    }

    private static Instant date(Ranked ranked) {
        return ranked.candidate().primary().date();
    }
}
