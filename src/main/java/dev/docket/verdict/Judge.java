package dev.docket.verdict;

import dev.docket.article.Article;
import dev.docket.verdict.card.CardMaker;
import dev.docket.verdict.card.Findings;
import dev.docket.verdict.card.Ruler;
import dev.docket.verdict.card.Source;
import dev.docket.verdict.claim.ArticleReader;
import dev.docket.verdict.claim.Subject;
import dev.docket.verdict.claim.SubjectFinder;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Judges the articles of one story: pure, and the same for the same articles. */
public final class Judge {

    private Judge() {}

    /**
     * The verdict on a story.
     *
     * @param articles of the story, at least one
     */
    public static Verdict judge(long storyId, List<Article> articles) {
        return judge(storyId, articles, SubjectFinder.of(articles));
    }

    /** The verdict on a story whose subject is known by name. */
    public static Verdict judge(long storyId, List<Article> articles, String subject) {
        return judge(storyId, articles, SubjectFinder.named(subject, articles));
    }

    private static Verdict judge(long storyId, List<Article> articles, Subject subject) {
        var sources =
                articles.stream()
                        .map(article ->
                                Source.of(article, ArticleReader.read(article, subject), subject))
                        .toList();
        var findings = CardMaker.merge(subject, sources);
        var verdict = verdict(findings, Ruler.rule(findings));
        var publishers = new TreeMap<Long, String>();
        articles.forEach(article -> publishers.put(article.id(), article.origin().publisher()));
        var written = VerdictWriter.write(storyId, verdict, publishers, Set.of());
        return verdict.saying(written.text());
    }

    private static Verdict verdict(Findings findings, Ruling ruling) {
        var card = findings.card();
        var event = ruling.label() == Label.GROUND_SHIFT ? findings.event() : null;
        return new Verdict(
                event == null
                        ? card
                        : new Card(
                                EventSubject.of(findings.subject(), event),
                                card.cells(),
                                card.licences()),
                ruling,
                event,
                Verdict.UNWRITTEN,
                findings.promises(),
                findings.disagreements(),
                Grounds.of(findings, ruling));
    }
}
