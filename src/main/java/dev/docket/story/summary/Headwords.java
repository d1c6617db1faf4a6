package dev.docket.story.summary;

import dev.docket.story.vector.Names;
import java.util.Set;

/** What a headline says, to tell what belongs to it and what only repeats it. */
final class Headwords {

    private static final double SAME = 0.8;
    private static final double SAME_IN_CHINESE = 0.7;
    private static final double SAME_LETTERS = 0.7;

    private final Set<String> words;
    private final Set<String> names;
    private final Set<String> pairs;

    Headwords(String headline) {
        words = Words.of(headline);
        names = Set.copyOf(Names.of(headline, ""));
        pairs = Words.pairs(headline);
    }

    /** Whether a sentence says what the headline says and nothing more. */
    boolean areRepeatedBy(Candidate candidate) {
        double same = candidate.isChinese() ? SAME_IN_CHINESE : SAME;
        return Words.likeness(candidate.words(), words) >= same
                || Words.share(candidate.words(), words) >= same
                || Words.likeness(Words.pairs(candidate.text()), pairs) >= SAME_LETTERS;
    }

    boolean haveAnyOf(Set<String> others) {
        return others.stream().anyMatch(words::contains);
    }

    /** The share of words and names that a sentence takes up, 0 to 1. */
    double shareIn(Candidate candidate) {
        double share = Words.share(words, candidate.words());
        return names.isEmpty() ? share : (share + Words.share(names, candidate.names())) / 2;
    }
}
