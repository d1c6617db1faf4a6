package dev.docket.digest.compose;

import dev.docket.article.Article;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestStory.Telling;
import dev.docket.digest.DigestVerdict;
import dev.docket.digest.DigestVerdict.Contradiction;
import dev.docket.digest.DigestVerdict.Stamp;
import dev.docket.digest.Standing;
import dev.docket.digest.rank.Candidate;
import dev.docket.digest.rank.Ranked;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.verdict.Event;
import dev.docket.verdict.Label;
import dev.docket.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a selected story into what a digest says of it. */
final class StoryTeller {

    private StoryTeller() {}

    /**
     * Tells a story.
     *
     * @param tellings what the sources say of it, in each language
     * @param sentence the verdict in words
     * @param lines what changed and what to watch, from the card before
     */
    static DigestStory tell(
            Ranked ranked, Map<Language, Telling> tellings, LocalText sentence, Lines lines) {
        var candidate = ranked.candidate();
        var story = candidate.story();
        return new DigestStory(
                story.id(),
                candidate.theme(),
                tellings,
                verdict(candidate, sentence, lines),
                sources(candidate),
                story.firstSeen(),
                standing(ranked));
    }

    private static DigestVerdict verdict(Candidate candidate, LocalText sentence, Lines lines) {
        var verdict = candidate.verdict();
        var strip = new Strip(candidate.story());
        return new DigestVerdict(
                stamp(verdict),
                verdict.card().subject(),
                sentence,
                verdict.ruling().score(),
                strip.of(verdict.card()),
                verdict.disagreements().stream()
                        .map(pair ->
                                new Contradiction(
                                        strip.proof(pair.one()), strip.proof(pair.other())))
                        .toList(),
                lines.changed(),
                lines.watchNext());
    }

    private static Stamp stamp(Verdict verdict) {
        var ruling = verdict.ruling();
        return new Stamp(ruling.label().name(), polarity(ruling.label(), verdict), ruling.badges());
    }

    private static String polarity(Label label, Verdict verdict) {
        Event event = verdict.event();
        return label == Label.GROUND_SHIFT && event != null ? event.polarity().key() : "";
    }

    /** Every article, the best-known voices first and the one the story is told from last. */
    private static List<SourceLink> sources(Candidate candidate) {
        var primary = candidate.primary();
        var others = new ArrayList<>(candidate.story().articles());
        others.remove(primary);
        others.sort(
                Comparator.comparingInt((Article a) -> -a.origin().authority())
                        .thenComparing(Article::date)
                        .thenComparingLong(Article::id));
        var links = new LinkedHashMap<String, SourceLink>();
        others.forEach(article -> links.putIfAbsent(article.url(), link(article, false)));
        links.remove(primary.url());
        links.put(primary.url(), link(primary, true));
        return List.copyOf(links.values());
    }

    private static SourceLink link(Article article, boolean original) {
        return new SourceLink(
                article.text().title(),
                article.origin().source(),
                article.origin().publisher(),
                article.url(),
                article.text().language(),
                original);
    }

    private static Standing standing(Ranked ranked) {
        Map<String, Double> terms = new LinkedHashMap<>();
        ranked.score().terms().forEach((name, value) -> terms.put(name, rounded(value, 1000)));
        return new Standing(
                rounded(ranked.score().total(), 10), terms, ranked.relevance().reasons());
    }

    private static double rounded(double value, int parts) {
        return (double) Math.round(value * parts) / parts;
    }
}
