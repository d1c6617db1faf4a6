package dev.docket.story.cluster;

import dev.docket.story.vector.Frequencies;
import dev.docket.story.vector.Terms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the numbered terms of some documents are written. */
final class Spelling {

    private final Frequencies frequencies;
    private final Map<Integer, String> spelled = new HashMap<>();

    Spelling(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    void learn(Terms terms) {
        for (var term : terms.distinct()) {
            var vector = frequencies.weigh(List.of(term));
            if (!vector.isEmpty()) {
                spelled.put(vector.terms()[0], term);
            }
        }
    }

    /** A term as a reader knows it, without the mark that tells names from words. */
    String of(int term) {
        var text = spelled.getOrDefault(term, "");
        return text.startsWith("@") ? text.substring(1) : text;
    }
}
