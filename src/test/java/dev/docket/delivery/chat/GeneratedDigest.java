package dev.docket.delivery.chat;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.mail.RandomText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Digests of any size whose texts want to be markup, mentions and too long, by a seed. */
public final class GeneratedDigest {

    private static final int FIRST_ID = 1_000;

    private final RandomText text;

    private GeneratedDigest(long seed) {
        text = new RandomText(seed);
    }

    /** A digest of 1 to 40 stories, each under an id of its own from 1000 on. */
    public static Digest of(long seed) {
        var generated = new GeneratedDigest(seed);
        var stories = new ArrayList<DigestStory>();
        int count = 1 + generated.text.number(40);
        for (int i = 0; i < count; i++) {
            stories.add(generated.story(i));
        }
        return SampleDigest.with(stories);
    }

    /** The one story that has a headline of {@code length} Chinese characters. */
    public static DigestStory headed(int length) {
        var headline = new Headline("开".repeat(length), "zh", "");
        return story(FIRST_ID, headline, List.of(), SampleDigest.stories().getFirst().sources());
    }

    private DigestStory story(int number) {
        var said = IntStream.range(0, text.number(4)).mapToObj(_ -> said()).toList();
        var sources = IntStream.range(0, 1 + text.number(30)).mapToObj(this::source).toList();
        var headline = new Headline("H" + text.of(text.number(400)), "en", text.of(3));
        return story(FIRST_ID + number, headline, said, sources);
    }

    private static DigestStory story(
            int id, Headline headline, List<Said> said, List<SourceLink> sources) {
        var sample = SampleDigest.stories().get(id % 3);
        return new DigestStory(
                id,
                sample.theme(),
                headline,
                said,
                sample.verdict(),
                sources,
                sample.firstSeen(),
                sample.standing());
    }

    private Said said() {
        return new Said(text.of(text.number(900)), "en", "S" + text.of(text.number(150)), url(1));
    }

    private SourceLink source(int number) {
        var name = "S" + text.of(text.number(150));
        return new SourceLink(name, name, name, url(number), "en", text.number(5) == 0);
    }

    private String url(int number) {
        return "https://source.example/%d?q=%s".formatted(number, text.of(text.number(60)));
    }
}
