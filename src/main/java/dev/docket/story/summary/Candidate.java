package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.Summary;
import dev.docket.story.summary.sentence.Leaning;
import dev.docket.story.summary.sentence.Sentences;
import dev.docket.story.vector.Names;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence that may be quoted.
 *
 * @param position how many quotable sentences stand before it
 * @param names what it names, numbers included
 */
record Candidate(Article article, String text, int position, Set<String> words, Set<String> names) {

    private static final int FURTHEST = 16;

    /** The quotable sentences at the beginning of an article, in order. */
    static List<Candidate> of(Article article) {
        var found = new ArrayList<Candidate>();
        for (var text : Sentences.of(article.text(), FURTHEST)) {
            found.add(
                    new Candidate(
                            article, text, found.size(), Words.of(text), named(article, text)));
        }
        return found;
    }

    private static Set<String> named(Article article, String text) {
        return Set.copyOf(Names.of(text, article.text().language()));
    }

    /** Whether it leans on the sentence before it, so that it is hard to read alone. */
    boolean leans() {
        return Leaning.is(text, article.text().language());
    }

    /** Whether it tells that something came to be. */
    boolean isNews() {
        return Announcement.isNews(text);
    }

    /** Whether it tells on what terms something can be had. */
    boolean isOfTerms() {
        return Announcement.isOfTerms(text);
    }

    /** Whether it is about what was before the news. */
    boolean looksBack() {
        return Background.is(text, article.date().atZone(ZoneOffset.UTC).getYear());
    }

    Summary.Line line() {
        return new Summary.Line(text, article.text().language(), article.id());
    }
}
