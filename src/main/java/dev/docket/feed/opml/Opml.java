package dev.docket.feed.opml;

import dev.docket.feed.NewSource;
import java.util.List;

/** What a list of sources says, and what in it makes no sense. */
public record Opml(List<NewSource> sources, List<Problem> problems) {

    /**
     * An outline that was left out.
     *
     * @param line its line in the file, from 1
     * @param outline what it calls itself, perhaps empty
     * @param reason a sentence without its full stop
     */
    public record Problem(int line, String outline, String reason) {

        @Override
        public String toString() {
            return "line %d%s: %s"
                    .formatted(line, outline.isEmpty() ? "" : " (" + outline + ")", reason);
        }
    }
}
