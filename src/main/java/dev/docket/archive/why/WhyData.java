package dev.docket.archive.why;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a story is there, as data. Numbers run from 0 to 1 unless said otherwise.
 *
 * @param unexplained articles beyond those that are listed
 */
@JsonNaming(SnakeCaseStrategy.class)
public record WhyData(
        long story,
        List<ArticleData> articles,
        int unexplained,
        List<JoiningData> joinings,
        List<RankData> ranks) {

    /**
     * Why an article is in the story.
     *
     * @param arrival {@code opened}, {@code joined}, {@code translates}, {@code roundup}, {@code
     *     merged}, {@code edited} or {@code unrecorded}
     * @param placedIn the story that it was filed into first
     * @param likeness when it was filed, to the likest story; null if likeness did not decide
     * @param bar the likeness that it took to join
     * @param edit the number of the edit that put it here, or null
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record ArticleData(
            long id,
            String url,
            String title,
            String language,
            String source,
            String publisher,
            Instant date,
            String arrival,
            long placedIn,
            @Nullable Double likeness,
            @Nullable Double bar,
            @Nullable Long edit,
            SharedData shared) {}

    /**
     * What it shares with the articles before it; shares are of the likeness in words, or names.
     */
    @JsonNaming(SnakeCaseStrategy.class)
    public record SharedData(
            double centre,
            double nearest,
            @Nullable Long nearestArticle,
            double days,
            List<TermData> words,
            List<TermData> names,
            List<String> versions,
            List<String> links) {}

    /** A term that is shared. */
    public record TermData(String term, double share) {}

    /**
     * That articles went from one story into another.
     *
     * @param by {@code clustering}, or what an editor did: {@code merge}, {@code split}, {@code
     *     move} or {@code undo}
     */
    public record JoiningData(
            @Nullable Instant at, long from, long into, int articles, String by) {}

    /**
     * How the story stood in a digest.
     *
     * @param digest such as {@code weekly/31}
     * @param score 0 to 100
     * @param terms every term of the score by its name
     * @param relevance what made it a story about open AI
     */
    public record RankData(
            String digest, double score, Map<String, Double> terms, List<String> relevance) {}
}
