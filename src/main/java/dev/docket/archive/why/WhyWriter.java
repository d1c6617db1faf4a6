package dev.docket.archive.why;

import dev.docket.archive.why.WhyData.ArticleData;
import dev.docket.archive.why.WhyData.JoiningData;
import dev.docket.archive.why.WhyData.RankData;
import dev.docket.archive.why.WhyData.SharedData;
import dev.docket.archive.why.WhyData.TermData;
import dev.docket.story.CommonGround;
import dev.docket.story.StoryReasons.ArticleReason;
import dev.docket.story.StoryReasons.Joining;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes reasons as data, to three places. */
public final class WhyWriter {

    private WhyWriter() {}

    public static WhyData data(Why why) {
        var reasons = why.reasons();
        var ranks = why.ranks().stream().map(WhyWriter::rank).toList();
        return reasons == null
                ? new WhyData(why.storyId(), List.of(), 0, List.of(), ranks)
                : new WhyData(
                        why.storyId(),
                        reasons.articles().stream().map(WhyWriter::article).toList(),
                        reasons.unexplained(),
                        reasons.joinings().stream().map(WhyWriter::joining).toList(),
                        ranks);
    }

    private static ArticleData article(ArticleReason reason) {
        var article = reason.article();
        return new ArticleData(
                article.id(),
                article.url(),
                article.text().title(),
                article.text().language(),
                article.origin().source(),
                article.origin().publisher(),
                article.date(),
                name(reason.arrival()),
                reason.placedIn(),
                rounded(reason.likeness()),
                rounded(reason.bar()),
                reason.edit(),
                shared(reason.ground()));
    }

    private static SharedData shared(CommonGround ground) {
        return new SharedData(
                rounded(ground.centre()),
                rounded(ground.nearest()),
                ground.nearestArticle(),
                rounded(ground.days()),
                terms(ground.words()),
                terms(ground.names()),
                ground.versions(),
                ground.links());
    }

    private static List<TermData> terms(List<CommonGround.Term> terms) {
        return terms.stream()
                .map(term -> new TermData(term.text(), rounded(term.share())))
                .toList();
    }

    private static JoiningData joining(Joining joining) {
        var kind = joining.kind();
        return new JoiningData(
                joining.at(),
                joining.fromId(),
                joining.intoId(),
                joining.articles(),
                kind == null ? "clustering" : name(kind));
    }

    private static RankData rank(Rank rank) {
        var key = rank.digest().key();
        var standing = rank.story().standing();
        return new RankData(
                key.edition() + "/" + key.number(),
                standing.score(),
                new TreeMap<>(standing.terms()),
                standing.relevance());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(rounded(value.doubleValue()));
    }

    private static double rounded(double value) {
        return Math.rint(value * 1000) / 1000;
    }
}
