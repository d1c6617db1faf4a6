package dev.docket.delivery.email.view;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.email.view.StoryView.CellView;
import dev.docket.delivery.email.view.StoryView.Pair;
import dev.docket.delivery.email.view.StoryView.ProofView;
import dev.docket.delivery.email.view.StoryView.StampView;
import dev.docket.delivery.email.view.StoryView.VerdictView;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict.Proof;
import dev.docket.digest.DigestVerdict.Row;
import dev.docket.digest.DigestVerdict.Stamp;
import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verdict of one story, ready to be laid out. */
record VerdictViews(Language language, Links links, DigestStory story) {

    private static final int CELLS_IN_A_ROW = 4;

    VerdictView view() {
        var verdict = story.verdict();
        return new VerdictView(
                stamp(verdict.stamp()),
                PlainText.of(verdict.sentence().in(language)),
                rows(verdict.card()),
                proof(verdict.stamp(), verdict.card()),
                verdict.contradictions().stream()
                        .map(two -> new Pair(quote("", two.one()), quote("", two.other())))
                        .toList(),
                words(verdict.changed()),
                words(verdict.watchNext()));
    }

    private StampView stamp(Stamp stamp) {
        return new StampView(
                Wording.label(language, stamp),
                Tone.of(stamp),
                stamp.badges().stream().map(badge -> Wording.badge(language, badge)).toList());
    }

    private List<List<CellView>> rows(List<Row> card) {
        var rows = new ArrayList<List<CellView>>();
        for (int i = 0; i < card.size(); i += CELLS_IN_A_ROW) {
            var row = card.subList(i, Math.min(i + CELLS_IN_A_ROW, card.size()));
            rows.add(row.stream().map(this::cell).toList());
        }
        return rows;
    }

    private CellView cell(Row row) {
        boolean strings = story.verdict().stamp().label().equals("STRINGS_ATTACHED");
        return new CellView(
                shape(row),
                Wording.component(language, row.component()),
                state(row),
                Tone.of(row, strings));
    }

    private String state(Row row) {
        return row.value().isEmpty()
                ? Wording.state(language, row.state())
                : PlainText.of(row.value());
    }

    private static String shape(Row row) {
        if (row.component().equals("licence") && !row.state().equals("not_stated")) {
            return "§";
        }
        return switch (row.state()) {
            case "released" -> "●";
            case "gated", "partial" -> "◐";
            case "promised" -> "○";
            case "withheld" -> "✕";
            default -> "·";
        };
    }

    /** The sentence that decides: of the component that the label turns on, else the first. */
    private @Nullable ProofView proof(Stamp stamp, List<Row> card) {
        var decisive = decisive(stamp.label());
        Row chosen = null;
        for (var row : card) {
            boolean better = chosen == null || row.component().equals(decisive);
            chosen = better && !row.proofs().isEmpty() ? row : chosen;
        }
        return chosen == null ? null : quote(about(chosen), chosen.proofs().getFirst());
    }

    private static String decisive(String label) {
        return switch (label) {
            case "FULLY_OPEN", "OPEN_RECIPE" -> "training_data";
            case "STRINGS_ATTACHED" -> "licence";
            default -> "weights";
        };
    }

    private String about(Row row) {
        return Wording.component(language, row.component()) + ", " + state(row);
    }

    private ProofView quote(String about, Proof proof) {
        return new ProofView(
                about,
                links.outside(proof.sentence(), languageOf(proof), proof.url()),
                PlainText.of(proof.source()));
    }

    /** A proof stands in one of the story's articles, whose language we know. */
    private String languageOf(Proof proof) {
        return story.sources().stream()
                .filter(source -> source.url().equals(proof.url()))
                .map(SourceLink::language)
                .findFirst()
                .orElse(language.tag());
    }

    private String words(@Nullable LocalText text) {
        return text == null ? "" : PlainText.of(text.in(language));
    }
}
