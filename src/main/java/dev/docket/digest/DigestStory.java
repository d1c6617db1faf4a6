package dev.docket.digest;

import java.time.Instant;
import java.util.List;

/**
 * A story as a digest tells it: headline, sentences, card, what changed, verdict, sources.
 *
 * @param said two to four extracted sentences; fewer when the sources say no more
 * @param sources every article of the story, the original (primary) last
 */
public record DigestStory(
        long id,
        Theme theme,
        Headline headline,
        List<Said> said,
        DigestVerdict verdict,
        List<SourceLink> sources,
        Instant firstSeen,
        Standing standing) {

    /** A title in its own language (a BCP 47 tag); {@code thread} is empty if it continues none. */
    public record Headline(String text, String language, String thread) {}

    /** One extracted sentence and who said it. */
    public record Said(String text, String language, String source, String url) {}

    /** One article of the story. */
    public record SourceLink(
            String title,
            String source,
            String publisher,
            String url,
            String language,
            boolean original) {}
}
