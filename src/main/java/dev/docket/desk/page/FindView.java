package dev.docket.desk.page;

import dev.docket.feed.Candidate;
import dev.docket.feed.Finding;
import dev.docket.feed.Preview;
import dev.docket.feed.SourceStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for sources and what it found.
 *
 * @param typed the address as it was typed
 * @param problem what is wrong with it, or why there is nothing; empty if nothing is
 */
public record FindView(String typed, String problem, List<Offer> offers, List<String> notes) {

    private static final int TELLING = 6;

    static final FindView EMPTY = new FindView("", "", List.of(), List.of());

    /**
     * A source that could be added.
     *
     * @param known the id of the source if it is one already
     */
    public record Offer(Candidate candidate, @Nullable Long known) {

        /** As many of its entries as tell what it is. */
        public List<Preview.Line> entries() {
            return candidate.preview().first().stream().limit(TELLING).toList();
        }

        static Offer of(Candidate candidate, List<SourceStatus> sources) {
            return new Offer(
                    candidate,
                    sources.stream()
                            .map(SourceStatus::source)
                            .filter(source -> source.address().equals(candidate.address()))
                            .map(source -> source.id())
                            .findFirst()
                            .orElse(null));
        }
    }

    static FindView of(String typed, Finding finding, List<SourceStatus> sources) {
        return switch (finding) {
            case Finding.Candidates(var best, var notes) ->
                    new FindView(
                            typed,
                            "",
                            best.stream().map(candidate -> Offer.of(candidate, sources)).toList(),
                            notes);
            case Finding.Nothing(var reason, var notes) ->
                    new FindView(typed, reason, List.of(), notes);
        };
    }
}
