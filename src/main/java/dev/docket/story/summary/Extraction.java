package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.Summary;
import dev.docket.story.vector.Names;
import dev.docket.story.vector.Tongue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the lines of one summary: the lead first, then what each further article adds. */
final class Extraction {

    private static final int FEWEST = 2;
    private static final int MOST = 4;

    /** One article alone tells its story in so many sentences. */
    private static final int ALONE = 3;

    /** What a lead with every word of the headline is worth, in places further down. */
    private static final int TOPIC = 5;

    private static final int NEWS = 2;
    private static final int LOOKS_BACK = 4;
    private static final double PLACE = 0.5;

    /** On what terms a thing can be had is what readers of open AI ask first. */
    private static final int TERMS = 2;

    /** An announcement that names fewer things anew announces what was announced. */
    private static final int NEW_THINGS = 2;

    private static final double SAME = 0.8;
    private static final double SAME_IN_CHINESE = 0.7;
    private static final double SAME_LETTERS = 0.7;
    private static final double SAME_AS_LINE = 0.55;
    private static final double SAME_AS_CHINESE_LINE = 0.42;
    private static final int ENOUGH_NEWS = 5;

    /** So many sentences from its beginning, an article has not yet left its subject. */
    private static final int ABOUT_IT = 4;

    /** What a third line of one article must add, or a second one in another language. */
    private static final int WORTH_A_LINE = 2;

    private final Set<String> headline;
    private final Set<String> names;
    private final Set<String> pairs;
    private final List<Set<String>> readBefore;
    private final List<Candidate> chosen = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    /**
     * @param readBefore sentences that must not be told again
     */
    Extraction(String headline, Collection<String> readBefore) {
        this.headline = Words.of(headline);
        this.pairs = Words.pairs(headline);
        this.names = Set.copyOf(Names.of(headline, ""));
        this.readBefore = readBefore.stream().map(Words::of).toList();
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
        return inReadingOrder(articles).stream().map(Candidate::line).toList();
    }

    /** The lead, then the others as they stand in their articles. */
    private List<Candidate> inReadingOrder(List<Article> articles) {
        return chosen.stream()
                .sorted(
                        Comparator.comparing((Candidate c) -> c != chosen.getFirst())
                                .thenComparingInt(c -> articles.indexOf(c.article()))
                                .thenComparingInt(Candidate::position))
                .toList();
    }

    private void addFrom(List<Article> articles) {
        // Where the readers' own language has had its say, others only make up what is missing.
        int most = chosen.isEmpty() ? MOST : FEWEST;
        var texts = articles.stream().map(Candidate::of).filter(c -> !c.isEmpty()).toList();
        for (var text : texts) {
            if (chosen.size() < most) {
                (chosen.isEmpty() ? lead(text) : news(text)).ifPresent(this::take);
            }
        }
        for (int i = 0; i < texts.size() && chosen.size() < Math.min(ALONE, most); i++) {
            fill(texts.get(i), Math.min(ALONE, most));
        }
    }

    private void fill(List<Candidate> text, int most) {
        for (var next = news(text); chosen.size() < most && next.isPresent(); next = news(text)) {
            if ((chosen.size() >= FEWEST || most == FEWEST) && worth(next.get()) < WORTH_A_LINE) {
                return;
            }
            next.ifPresent(this::take);
        }
    }

    private void take(Candidate candidate) {
        chosen.add(candidate);
        told.addAll(candidate.names());
    }

    private Optional<Candidate> lead(List<Candidate> text) {
        return text.stream()
                .filter(c -> !c.leans() && isFresh(c))
                .max(
                        Comparator.comparingDouble(this::leading)
                                .thenComparingInt(c -> -c.position()));
    }

    /** What stands first, unless what is soon after tells more of what the headline names. */
    private double leading(Candidate candidate) {
        return TOPIC * topic(candidate)
                + (candidate.isNews() ? NEWS : 0)
                - (candidate.looksBack() ? LOOKS_BACK : 0)
                - PLACE * candidate.position();
    }

    private double topic(Candidate candidate) {
        double words = Words.share(headline, candidate.words());
        return names.isEmpty() ? words : (words + Words.share(names, candidate.names())) / 2;
    }

    private Optional<Candidate> news(List<Candidate> text) {
        return text.stream()
                .filter(c -> !c.leans() && isFresh(c) && isOnTopic(c) && news(c) > 0)
                .max(Comparator.comparingDouble(this::worth).thenComparingInt(c -> -c.position()));
    }

    private double worth(Candidate candidate) {
        return Math.min(news(candidate), ENOUGH_NEWS)
                + (candidate.isNews() ? 1 : 0)
                + (candidate.isOfTerms() ? TERMS : 0)
                - (candidate.looksBack() ? LOOKS_BACK : 0)
                - PLACE * candidate.position();
    }

    private int news(Candidate candidate) {
        int names = (int) candidate.names().stream().filter(n -> !told.contains(n)).count();
        // Chinese names cannot be told by their writing: what is not said again is new, unless
        // another language may have said it.
        boolean alone = chosen.stream().allMatch(Extraction::isChinese);
        return names == 0 && isChinese(candidate) && alone ? 1 : names;
    }

    private static boolean isChinese(Candidate candidate) {
        return Tongue.of(candidate.article().text().language()).equals("zh");
    }

    private boolean isOnTopic(Candidate candidate) {
        return candidate.position() < ABOUT_IT
                || candidate.words().stream().anyMatch(headline::contains)
                || candidate.names().stream().anyMatch(told::contains);
    }

    private boolean isFresh(Candidate candidate) {
        var words = candidate.words();
        double same = isChinese(candidate) ? SAME_IN_CHINESE : SAME;
        return Words.likeness(words, headline) < same
                && Words.share(words, headline) < same
                && Words.likeness(Words.pairs(candidate.text()), pairs) < SAME_LETTERS
                && readBefore.stream().noneMatch(read -> isReadBefore(words, read))
                && !isAnnouncedAgain(candidate)
                && chosen.stream().allMatch(c -> Words.overlap(c.words(), words) < bar(candidate));
    }

    /** A sentence that comes back with other numbers is a formula of the page. */
    private static boolean isReadBefore(Set<String> words, Set<String> read) {
        return Words.likeness(Words.unnumbered(words), Words.unnumbered(read)) >= SAME;
    }

    /** Chinese reports often begin twice: once in short, once at length. */
    private boolean isAnnouncedAgain(Candidate candidate) {
        return isChinese(candidate)
                && candidate.isNews()
                && candidate.names().stream().filter(n -> !told.contains(n)).count() < NEW_THINGS
                && chosen.stream().anyMatch(c -> isChinese(c) && c.isNews());
    }

    /** Pairs of characters change more than words do when one fact is told twice. */
    private static double bar(Candidate candidate) {
        return isChinese(candidate) ? SAME_AS_CHINESE_LINE : SAME_AS_LINE;
    }
}
