package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.story.Summary;
import dev.docket.story.summary.sentence.Sentences;
import dev.docket.story.vector.Names;
import dev.docket.story.vector.Tongue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence that may be quoted.
 *
 * @param position how many quotable sentences stand before it
 * @param names what it names, numbers included
 */
record Candidate(
        Article article,
        String text,
        int position,
        Set<String> words,
        Set<String> names,
        Set<Trait> traits) {

    private static final int FURTHEST = 16;

    /** The quotable sentences at the beginning of an article, in order. */
    static List<Candidate> of(Article article) {
        var found = new ArrayList<Candidate>();
        for (var text : Sentences.of(article.text(), FURTHEST)) {
            found.add(
                    new Candidate(
                            article,
                            text,
                            found.size(),
                            Words.of(text),
                            Set.copyOf(Names.of(text, article.text().language())),
                            Trait.of(text, article)));
        }
        return found;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isChinese() {
        return Tongue.of(article.text().language()).equals("zh");
    }

    Summary.Line line() {
        return new Summary.Line(text, article.text().language(), article.id());
    }
}
