package dev.docket.story.summary;

import dev.docket.article.Article;
import dev.docket.platform.text.Sentences;
import dev.docket.story.Summary;
import dev.docket.story.vector.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence that may be quoted.
 *
 * @param position how many quotable sentences stand before it
 * @param names what it names, numbers included
 */
record Candidate(Article article, String text, int position, Set<String> words, Set<String> names) {

    private static final int FURTHEST = 12;
    private static final Pattern LEANING =
            Pattern.compile(
                    "^(It|Its|They|Their|This|These|Those|That|He|She|His|Her|But|And|So|However|Also|Yet|Then|There|Here|Moreover|Furthermore|Additionally|Meanwhile|For"
                        + " example|For instance|In addition|As such|Instead|Finally|To ona|To"
                        + " on|Ale|Tento|Tato|Toto|Ten|Ta|Jednak|Jest to|Jde"
                        + " o)\\b|^(它|他|她|这|该|此|但|而|因此|此外|同时|其中)");

    /** The quotable sentences at the beginning of an article, in order. */
    static List<Candidate> of(Article article) {
        var found = new ArrayList<Candidate>();
        for (var sentence : Sentences.of(article.text().body())) {
            var text = sentence.text();
            if (Quotable.is(text)) {
                found.add(
                        new Candidate(
                                article, text, found.size(), Words.of(text), named(article, text)));
            }
            if (found.size() == FURTHEST) {
                break;
            }
        }
        return found;
    }

    private static Set<String> named(Article article, String text) {
        return new HashSet<>(Names.of(text, article.text().language()));
    }

    /** Whether it leans on the sentence before it, so that it is hard to read alone. */
    boolean leans() {
        return LEANING.matcher(text).find();
    }

    Summary.Line line() {
        return new Summary.Line(text, article.text().language(), article.id());
    }
}
