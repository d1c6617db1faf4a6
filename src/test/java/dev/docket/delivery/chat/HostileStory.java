package dev.docket.delivery.chat;

import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.SampleDigest;
import java.util.List;
import java.util.stream.IntStream;

/** A story that is too long everywhere, and whose every text wants to be markup. */
public final class HostileStory {

    public static final int SOURCES = 300;

    private static final String BITE =
            "<!here> @everyone <@U123> <https://evil.example|ok> [a](https://evil.example) **b**"
                    + " _c_ `d` ~~e~~ ||f|| > # & \u202Eexe\u202C 开源🤖 ";

    private HostileStory() {}

    public static DigestStory story() {
        var sample = SampleDigest.stories().getFirst();
        return new DigestStory(
                7,
                sample.theme(),
                new Headline(BITE.repeat(20), "en", ""),
                List.of(said(), said(), said()),
                sample.verdict(),
                IntStream.range(0, SOURCES).mapToObj(HostileStory::source).toList(),
                sample.firstSeen(),
                sample.standing());
    }

    private static Said said() {
        return new Said(BITE.repeat(30), "en", BITE, "https://source.example/a b|c>d");
    }

    private static SourceLink source(int number) {
        var url = "https://source.example/" + number;
        return new SourceLink(BITE, "Source " + number + " <&>", "P", url, "en", number == 299);
    }
}
