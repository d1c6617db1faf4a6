package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.Summary;
import dev.docket.story.vector.Tongue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the lines of one summary: the lead first, then what each further article adds. */
final class Extraction {

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final double SAME_AS_HEADLINE = 0.8;
    private static final double SAME_AS_LINE = 0.55;
    private static final double SAME_AS_CHINESE_LINE = 0.42;
    private static final int ENOUGH_NEWS = 5;

    private final Set<String> headline;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    Extraction(String headline) {
        this.headline = Words.of(headline);
    }

    /**
     * Takes up to four lines; a language further from the wanted one speaks only while there are
     * fewer than two.
     *
     * @param articles in order of precedence
     */
    List<Summary.Line> from(List<Article> articles, String wanted) {
        for (int tier = 0; tier <= 2 && chosen.size() < FEWEST; tier++) {
            int current = tier;
            addFrom(
                    articles.stream()
                            .filter(a -> Primary.tier(a.text().language(), wanted) == current)
                            .toList());
        }
        return chosen.stream().map(Candidate::line).toList();
    }

    private void addFrom(List<Article> articles) {
        var texts = articles.stream().map(Candidate::of).filter(c -> !c.isEmpty()).toList();
        for (var text : texts) {
            (chosen.isEmpty() ? lead(text) : news(text)).ifPresent(this::take);
        }
        // One article alone tells its story in two or three sentences.
        for (int i = 0; i < texts.size() && chosen.size() < FEWEST + 1; i++) {
            news(texts.get(i)).ifPresent(this::take);
        }
    }

    private void take(Candidate candidate) {
        if (chosen.size() < MOST) {
            chosen.add(candidate);
            told.addAll(candidate.names());
        }
    }

    private Optional<Candidate> lead(List<Candidate> text) {
        return text.stream()
                .filter(this::isFresh)
                .min(Comparator.comparing(Candidate::leans).thenComparingInt(Candidate::position));
    }

    private Optional<Candidate> news(List<Candidate> text) {
        return text.stream()
                .filter(c -> !c.leans() && isFresh(c) && isOnTopic(c) && news(c) > 0)
                .max(Comparator.comparingDouble(this::worth).thenComparingInt(c -> -c.position()));
    }

    private double worth(Candidate candidate) {
        return Math.min(news(candidate), ENOUGH_NEWS) - 0.5 * candidate.position();
    }

    private int news(Candidate candidate) {
        int names = (int) candidate.names().stream().filter(n -> !told.contains(n)).count();
        // Chinese names cannot be told by their writing: what is not said again is new.
        return names == 0 && isChinese(candidate) ? 1 : names;
    }

    private static boolean isChinese(Candidate candidate) {
        return Tongue.of(candidate.article().text().language()).equals("zh");
    }

    private boolean isOnTopic(Candidate candidate) {
        return candidate.position() < 2
                || candidate.words().stream().anyMatch(headline::contains)
                || candidate.names().stream().anyMatch(told::contains);
    }

    private boolean isFresh(Candidate candidate) {
        return Words.likeness(candidate.words(), headline) < SAME_AS_HEADLINE
                && chosen.stream()
                        .allMatch(
                                c -> Words.overlap(c.words(), candidate.words()) < bar(candidate));
    }

    /** Pairs of characters change more than words do when one fact is told twice. */
    private static double bar(Candidate candidate) {
        return isChinese(candidate) ? SAME_AS_CHINESE_LINE : SAME_AS_LINE;
    }
}
