package dev.docket.feed;

import java.util.List;

/** What a search for sources came to. */
public sealed interface Finding {

    /**
     * What can be read there.
     *
     * @param best the best first, at least one
     * @param notes what else the operator should know, in sentences
     */
    record Candidates(List<Candidate> best, List<String> notes) implements Finding {}

    /**
     * Nothing that can be read.
     *
     * @param reason a sentence without its full stop
     * @param notes what else the operator should know, in sentences
     */
    record Nothing(String reason, List<String> notes) implements Finding {}
}
