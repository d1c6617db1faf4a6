package dev.docket.digest.compose;

import dev.docket.article.Article;
import dev.docket.digest.Coverage;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Period;
import dev.docket.digest.QuietStory;
import dev.docket.digest.rank.Candidate;
import dev.docket.digest.rank.History;
import dev.docket.digest.rank.Limits;
import dev.docket.digest.rank.Ranked;
import dev.docket.digest.rank.Relevance;
import dev.docket.digest.rank.Score;
import dev.docket.digest.rank.Selection;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.platform.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Composes a digest; the same stories and the same past give the same digest. */
final class Composer {

    private static final Messages MESSAGES = new Messages("digest");
    private static final int NOVELTY_WEEKS = 4;
    private static final int WORDS_A_MINUTE = 200;

    private final Limits limits;
    private final List<Digest> before;
    private final Function<Candidate, Lines> lines;

    /**
     * Composes after {@code before}, the newest eight digests, the newest first.
     *
     * @param lines what changed and what to watch for a story
     */
    Composer(Limits limits, List<Digest> before, Function<Candidate, Lines> lines) {
        this.limits = limits;
        this.before = before;
        this.lines = lines;
    }

    /**
     * @param unread the names of the sources that could not be read
     */
    Digest compose(DigestKey key, Period period, List<Candidate> candidates, List<String> unread) {
        var history = new History(before.stream().limit(NOVELTY_WEEKS).toList());
        var relevant = relevant(candidates, history, period);
        var quiet =
                relevant.stream().filter(ranked -> history.isQuiet(ranked.candidate())).toList();
        var fresh = new ArrayList<>(relevant);
        fresh.removeAll(quiet);
        var chosen = arranged(Selection.of(fresh, limits));
        var sentences = new Sentences();
        var tellings = new Tellings();
        var stories =
                chosen.stream()
                        .map(one ->
                                StoryTeller.tell(
                                        one,
                                        tellings.of(one.candidate().story()),
                                        sentences.on(one.candidate()),
                                        lines.apply(one.candidate())))
                        .toList();
        var labels = fresh.stream().map(one -> one.candidate().verdict().ruling().label()).toList();
        var carried =
                chosen.stream().map(one -> one.candidate().verdict().ruling().label()).toList();
        return new Digest(
                key,
                period,
                title(stories),
                Lead.of(Picture.count(carried)),
                coverage(candidates, stories, unread),
                Picture.of(labels, before),
                stories,
                quiet.stream().map(Composer::quiet).toList());
    }

    private static List<Ranked> relevant(
            List<Candidate> candidates, History history, Period period) {
        var ranked = new ArrayList<Ranked>();
        for (var candidate : candidates) {
            var relevance = Relevance.of(candidate);
            if (relevance.open()) {
                var score = Score.of(candidate, history.novelty(candidate), period.to());
                ranked.add(new Ranked(candidate, relevance, score, History.bag(candidate)));
            }
        }
        ranked.sort(Selection.BEST_FIRST);
        return ranked;
    }

    /** The best story on top, then by theme, the better first in each. */
    private static List<Ranked> arranged(List<Ranked> chosen) {
        var arranged = new ArrayList<>(chosen);
        arranged.sort(Selection.BEST_FIRST);
        if (arranged.size() > 1) {
            arranged.subList(1, arranged.size())
                    .sort(
                            Comparator.comparing((Ranked one) -> one.candidate().theme())
                                    .thenComparing(Selection.BEST_FIRST));
        }
        return arranged;
    }

    private static LocalText title(List<DigestStory> stories) {
        return LocalText.of(language ->
                stories.isEmpty()
                        ? MESSAGES.text(language, "title.empty")
                        : stories.getFirst().headline(language).text());
    }

    private static QuietStory quiet(Ranked ranked) {
        var candidate = ranked.candidate();
        return new QuietStory(
                candidate.story().id(),
                candidate.summary().headline(),
                candidate.summary().language());
    }

    private static Coverage coverage(
            List<Candidate> candidates, List<DigestStory> stories, List<String> unread) {
        var articles = candidates.stream().flatMap(one -> one.story().articles().stream()).toList();
        long publishers = articles.stream().map(one -> one.origin().publisher()).distinct().count();
        return new Coverage(
                articles.size(),
                candidates.size(),
                Math.toIntExact(publishers),
                languages(articles),
                Math.max(1, Math.ceilDiv(words(stories), WORDS_A_MINUTE)),
                Unread.note(unread));
    }

    private static List<String> languages(List<Article> articles) {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(one -> counts.merge(one.text().language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> !entry.getKey().equals("und"))
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int words(List<DigestStory> stories) {
        int words = 0;
        for (var story : stories) {
            words += words(story.headline(Language.EN).text()) + 20;
            words += story.said(Language.EN).stream().mapToInt(said -> words(said.text())).sum();
        }
        return words;
    }

    /** Words by spaces, and two signs of a script that writes without any as one word. */
    private static int words(String text) {
        long signs = text.codePoints().filter(Character::isIdeographic).count();
        return text.split("\\s+", -1).length + (int) (signs / 2);
    }
}
