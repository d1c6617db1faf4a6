package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestVerdict;
import dev.docket.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict and all that proves it, in one language.
 *
 * @param card the cells of the strip; empty when nothing is stated
 * @param score openness, 0 to 100
 * @param changed what moved, or empty
 * @param watchNext what is missing, or empty
 */
public record VerdictView(
        StampView stamp,
        String sentence,
        String subject,
        int score,
        List<CellView> card,
        List<Contrast> contrasts,
        String changed,
        String watchNext) {

    static VerdictView of(DigestStory story, Says says) {
        var verdict = story.verdict();
        var tongues = Tongues.of(story);
        return new VerdictView(
                StampView.of(verdict.stamp(), says),
                verdict.sentence().in(says.language()),
                verdict.subject(),
                verdict.score(),
                verdict.card().stream().map(row -> CellView.of(row, tongues, says)).toList(),
                contrasts(verdict, tongues),
                text(verdict.changed(), says),
                text(verdict.watchNext(), says));
    }

    private static List<Contrast> contrasts(DigestVerdict verdict, Tongues tongues) {
        return verdict.contradictions().stream()
                .map(c -> new Contrast(tongues.quote(c.one()), tongues.quote(c.other())))
                .toList();
    }

    private static String text(@Nullable LocalText text, Says says) {
        return text == null ? "" : text.in(says.language());
    }
}
