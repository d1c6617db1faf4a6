package dev.docket.digest;

import dev.docket.platform.text.Language;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A story as a digest tells it: headline, sentences, card, what changed, verdict, sources.
 *
 * @param tellings what the sources say, for the readers of each language that Docket writes
 * @param sources every article of the story, the original (primary) last
 */
public record DigestStory(
        long id,
        Theme theme,
        Map<Language, Telling> tellings,
        DigestVerdict verdict,
        List<SourceLink> sources,
        Instant firstSeen,
        Standing standing) {

    public DigestStory {
        for (var language : Language.values()) {
            if (!tellings.containsKey(language)) {
                throw new IllegalArgumentException("Not told in " + language.tag());
            }
        }
        tellings = Map.copyOf(tellings);
    }

    /** A story that is told alike to all readers. */
    public DigestStory(
            long id,
            Theme theme,
            Headline headline,
            List<Said> said,
            DigestVerdict verdict,
            List<SourceLink> sources,
            Instant firstSeen,
            Standing standing) {
        this(id, theme, alike(headline, said), verdict, sources, firstSeen, standing);
    }

    private static Map<Language, Telling> alike(Headline headline, List<Said> said) {
        var tellings = new EnumMap<Language, Telling>(Language.class);
        for (var language : Language.values()) {
            tellings.put(language, new Telling(headline, said));
        }
        return tellings;
    }

    /** The headline for readers of a language, in theirs where any source has one. */
    public Headline headline(Language reader) {
        return telling(reader).headline();
    }

    /** The sentences for readers of a language, in theirs where any source has them. */
    public List<Said> said(Language reader) {
        return telling(reader).said();
    }

    private Telling telling(Language reader) {
        var telling = tellings.get(reader);
        if (telling == null) {
            throw new IllegalStateException("Not told in " + reader.tag());
        }
        return telling;
    }

    /**
     * What the sources say.
     *
     * @param said two to four extracted sentences; fewer when the sources say no more
     */
    public record Telling(Headline headline, List<Said> said) {}

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
