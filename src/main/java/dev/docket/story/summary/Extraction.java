package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.Summary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Chooses the lines of one summary: the lead first, then what each further article adds. */
final class Extraction {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    /** One article alone tells its story in so many sentences. */
    private static final int ALONE = 3;

    /** What a third line of one article must add. */
    private static final int WORTH_A_LINE = 1;

    /** What a line in another language must add to those in the readers' own. */
    private static final int WORTH_A_TONGUE = 2;

    private final Headwords headline;
    private final Told told;
    private final Interest interest;

    /**
     * @param readBefore sentences that must not be told again
     */
    Extraction(String headline, Collection<String> readBefore) {
        this.headline = new Headwords(headline);
        this.told = new Told(readBefore);
        this.interest = new Interest(this.headline, told);
    }

    /**
     * Takes up to four lines; a language further from the wanted one speaks only while there are
     * fewer than two.
     *
     * @param articles in order of precedence
     */
    List<Summary.Line> from(List<Article> articles, String wanted) {
        for (int tier = 0; tier <= 2 && count() < FEWEST; tier++) {
            int current = tier;
            addFrom(
                    articles.stream()
                            .filter(a -> Primary.tier(a.text().language(), wanted) == current)
                            .map(this::usable)
                            .filter(text -> !text.isEmpty())
                            .toList());
        }
        return inReadingOrder(articles).stream().map(Candidate::line).toList();
    }

    private int count() {
        return told.lines().size();
    }

    private List<Candidate> usable(Article article) {
        return Candidate.of(article).stream()
                .filter(c -> !c.is(Trait.LEANING) && !headline.areRepeatedBy(c) && !told.wasRead(c))
                .toList();
    }

    private void addFrom(List<List<Candidate>> texts) {
        // Where the readers' own language has had its say, others only make up what is missing.
        boolean foreign = count() > 0;
        for (var text : texts) {
            if (count() < MOST && !foreign) {
                next(text).ifPresent(told::add);
            }
        }
        for (var text : texts) {
            if (foreign) {
                fill(text, FEWEST, WORTH_A_TONGUE);
            } else {
                fill(text, FEWEST, Integer.MIN_VALUE);
                fill(text, ALONE, WORTH_A_LINE);
            }
        }
    }

    private void fill(List<Candidate> text, int most, int worth) {
        var next = next(text);
        while (count() < most && next.filter(c -> interest.worth(c) >= worth).isPresent()) {
            next.ifPresent(told::add);
            next = next(text);
        }
    }

    private Optional<Candidate> next(List<Candidate> text) {
        return count() == 0
                ? best(text, interest::ofLead)
                : best(text.stream().filter(this::adds).toList(), interest::worth);
    }

    private boolean adds(Candidate candidate) {
        return told.misses(candidate) && interest.isOnTopic(candidate) && told.news(candidate) > 0;
    }

    private static Optional<Candidate> best(
            List<Candidate> text, ToDoubleFunction<Candidate> value) {
        return text.stream()
                .max(Comparator.comparingDouble(value).thenComparingInt(c -> -c.position()));
    }

    /** The lead, then the others as they stand in their articles. */
    private List<Candidate> inReadingOrder(List<Article> articles) {
        var lines = new ArrayList<>(told.lines());
        if (lines.size() > 1) {
            lines.subList(1, lines.size())
                    .sort(
                            Comparator.comparingInt((Candidate c) -> articles.indexOf(c.article()))
                                    .thenComparingInt(Candidate::position));
        }
        return lines;
    }
}
