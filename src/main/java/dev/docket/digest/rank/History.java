package dev.docket.digest.rank;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestVerdict;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Optional;

/** What readers were told in the last digests, so that nothing is told twice as if it were new. */
public final class History {

    /** Novelty of a story told before in which nothing has changed: it goes on the quiet list. */
    static final double TOLD = 0.2;

    /** Novelty, at the least, of a real follow-up. */
    static final double FOLLOW_UP = 0.5;

    private final List<DigestStory> told;

    public History(List<Digest> recent) {
        told = recent.stream().flatMap(digest -> digest.stories().stream()).toList();
    }

    /** 1 for news, down to 0 for what was told word for word. */
    public double novelty(Candidate candidate) {
        var before = same(candidate.story().id());
        if (before.isPresent()) {
            return hasChanged(candidate, before.get().verdict()) ? FOLLOW_UP : TOLD;
        }
        var bag = bag(candidate);
        double closest =
                told.stream().mapToDouble(story -> bag.similarity(bag(story))).max().orElse(0);
        return 1 - closest;
    }

    /** Whether it was told before and has nothing new. */
    public boolean isQuiet(Candidate candidate) {
        return same(candidate.story().id()).isPresent() && novelty(candidate) <= TOLD;
    }

    private Optional<DigestStory> same(long id) {
        return told.stream().filter(story -> story.id() == id).findFirst();
    }

    private static boolean hasChanged(Candidate candidate, DigestVerdict before) {
        var now = candidate.verdict();
        if (!now.ruling().label().name().equals(before.stamp().label())) {
            return true;
        }
        return before.card().stream()
                .filter(row -> !row.component().equals("licence"))
                .anyMatch(row -> !row.state().equals(state(candidate, row.component())));
    }

    private static String state(Candidate candidate, String component) {
        return candidate.verdict().card().cells().stream()
                .filter(cell -> cell.component().key().equals(component))
                .findFirst()
                .map(cell -> cell.status().key())
                .orElse("not_stated");
    }

    /** The words that a story is told in. */
    public static Bag bag(Candidate candidate) {
        var text = new StringBuilder(candidate.summary().headline());
        candidate.summary().lines().forEach(line -> text.append('\n').append(line.text()));
        return new Bag(text.toString());
    }

    private static Bag bag(DigestStory story) {
        var text = new StringBuilder(story.headline(Language.EN).text());
        story.said(Language.EN).forEach(said -> text.append('\n').append(said.text()));
        return new Bag(text.toString());
    }
}
