package dev.docket.digest.compose;

import dev.docket.digest.rank.Candidate;
import dev.docket.platform.text.LocalText;
import dev.docket.verdict.VerdictWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;

/** Writes the verdicts of one digest, so that no two of them are put in the same words. */
final class Sentences {

    private final Set<String> used = new HashSet<>();

    LocalText on(Candidate candidate) {
        var publishers = new TreeMap<Long, String>();
        for (var article : candidate.story().articles()) {
            publishers.put(article.id(), article.origin().publisher());
        }
        var written =
                VerdictWriter.write(candidate.story().id(), candidate.verdict(), publishers, used);
        used.add(written.templateId());
        return written.text();
    }
}
