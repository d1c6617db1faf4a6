package dev.docket.archive.view;

import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.DigestVerdict.Proof;
import java.util.Map;
import java.util.stream.Collectors;

/** Which language each article of a story is written in: a voice that reads aloud needs to know. */
record Tongues(Map<String, String> byAddress) {

    private static final String UNKNOWN = "und";

    static Tongues of(DigestStory story) {
        return new Tongues(
                story.sources().stream()
                        .collect(
                                Collectors.toMap(
                                        SourceLink::url, SourceLink::language, (one, _) -> one)));
    }

    Quote quote(Proof proof) {
        return new Quote(
                proof.sentence(),
                byAddress.getOrDefault(proof.url(), UNKNOWN),
                Link.outside(proof.source(), proof.url()));
    }
}
