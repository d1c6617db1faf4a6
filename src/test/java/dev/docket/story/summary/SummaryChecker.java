package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import dev.docket.story.summary.Fault.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Looks for faults in the summaries of one digest, as a reader with all the sources at hand would.
 * It knows nothing of how they were made.
 */
public final class SummaryChecker {

    /** Sources with so many plain sentences say enough for a summary of two. */
    private static final int ENOUGH = 8;

    private final Language reader;
    private final List<Found> found = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    public SummaryChecker(Language reader) {
        this.reader = reader;
    }

    /** All faults so far. */
    public List<Found> found() {
        return List.copyOf(found);
    }

    /** Looks at the next summary of the digest. */
    public void check(Story story, Summary summary) {
        for (var line : summary.lines()) {
            line(story, summary, line);
        }
        length(story, summary);
        languages(story, summary);
        headline(story, summary.headline());
    }

    private void line(Story story, Summary summary, Summary.Line line) {
        var text = line.text();
        var body =
                story.articles().stream()
                        .filter(article -> article.id() == line.articleId())
                        .map(article -> article.text().body())
                        .findFirst()
                        .orElse("");
        var cut = Cut.of(body, text);
        note(Fault.NOT_IN_ITS_SOURCE, !cut.found(), text);
        note(Fault.STARTS_MIDWAY, cut.found() && !cut.begins(), text);
        note(Fault.ENDS_MIDWAY, cut.found() && !cut.ends(), text);
        note(Fault.REPEATED, told.stream().anyMatch(one -> Plain.isAlike(one, text)), text);
        note(Fault.REPEATS_THE_HEADLINE, Plain.isAlike(summary.headline(), text), text);
        note(Fault.BOILERPLATE, Plain.isAboutThePage(text), text);
        note(Fault.WRONG_LANGUAGE, Plain.isChinese(text) != line.language().equals("zh"), text);
        told.add(text);
    }

    private void length(Story story, Summary summary) {
        long plain =
                story.ownArticles().stream()
                        .mapToLong(article -> Plain.sentences(article.text().body()))
                        .sum();
        note(Fault.TOO_MANY, summary.lines().size() > 4, summary.headline());
        note(Fault.TOO_FEW, plain >= ENOUGH && summary.lines().size() < 2, summary.headline());
    }

    private void languages(Story story, Summary summary) {
        long own = summary.lines().stream().filter(line -> isReaders(line.language())).count();
        long foreign = summary.lines().size() - own;
        long plain =
                story.ownArticles().stream()
                        .filter(article -> isReaders(article.text().language()))
                        .mapToLong(article -> Plain.sentences(article.text().body()))
                        .sum();
        note(Fault.FOREIGN_WITHOUT_NEED, foreign > own && plain >= ENOUGH, summary.headline());
    }

    private boolean isReaders(String language) {
        return language.equals(reader.tag());
    }

    private void headline(Story story, String headline) {
        var words = new HashSet<String>();
        for (Article article : story.articles()) {
            words.addAll(Plain.words(article.text().title()));
            words.addAll(Plain.words(article.origin().source()));
            words.addAll(Plain.words(article.url()));
        }
        note(Fault.HEADLINE_INVENTED, !words.containsAll(Plain.words(headline)), headline);
    }

    private void note(Fault fault, boolean present, String text) {
        if (present) {
            found.add(new Found(fault, text));
        }
    }
}
