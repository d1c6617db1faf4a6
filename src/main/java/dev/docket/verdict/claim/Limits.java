package dev.docket.verdict.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** The kinds of limits on use that sentences speak of. */
public final class Limits {

    private Limits() {}

    /** The kinds, as in the first column of {@code lexicon/restrictions.txt}, in order. */
    public static Set<String> in(Collection<String> sentences) {
        var kinds = new LinkedHashSet<String>();
        sentences.forEach(sentence -> kinds.addAll(Restrictions.kinds(Statement.lower(sentence))));
        return kinds;
    }
}
