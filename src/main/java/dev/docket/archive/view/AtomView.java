package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Wording;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The digests as an Atom feed (RFC 4287) in one language; every address is absolute. */
public record AtomView(
        String self,
        String home,
        String title,
        String subtitle,
        String updated,
        List<Entry> entries) {

    /** One digest; its address is its id, for both never change. */
    public record Entry(
            String url, String title, String lead, String updated, List<Story> stories) {}

    /** One story of a digest. */
    public record Story(
            String url,
            String headline,
            String lang,
            String stamp,
            String verdict,
            List<Sentence> sentences) {}

    /** One sentence of a source. */
    public record Sentence(String text, String lang) {}

    /**
     * The feed of some digests.
     *
     * @param digests the newest first
     */
    public static AtomView of(List<Digest> digests, URI base, Says says) {
        return new AtomView(
                base.resolve("/" + says.tag() + "/feed.atom").toString(),
                base.resolve("/" + says.tag() + "/").toString(),
                says.text("feed.title"),
                says.text("site.description"),
                digests.stream()
                        .findFirst()
                        .map(d -> d.period().to())
                        .orElse(Instant.EPOCH)
                        .toString(),
                digests.stream().map(digest -> entry(digest, base, says)).toList());
    }

    private static Entry entry(Digest digest, URI base, Says says) {
        var key = digest.key();
        return new Entry(
                base.resolve("/%s/digests/%s/%d".formatted(says.tag(), key.edition(), key.number()))
                        .toString(),
                XmlText.clean(digest.title().in(says.language())),
                XmlText.clean(digest.lead().in(says.language())),
                digest.period().to().toString(),
                digest.stories().stream().map(story -> story(story, base, says)).toList());
    }

    private static Story story(DigestStory story, URI base, Says says) {
        var headline = story.headline(says.language());
        return new Story(
                base.resolve(Headline.address(story.id(), says)).toString(),
                XmlText.clean(headline.text()),
                headline.language(),
                Wording.label(says.language(), story.verdict().stamp()),
                XmlText.clean(story.verdict().sentence().in(says.language())),
                story.said(says.language()).stream()
                        .map(said -> new Sentence(XmlText.clean(said.text()), said.language()))
                        .toList());
    }
}
