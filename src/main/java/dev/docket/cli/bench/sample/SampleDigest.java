package dev.docket.cli.bench.sample;

import dev.docket.cli.newsroom.Newsroom;
import dev.docket.cli.newsroom.paper.Outlet;
import dev.docket.cli.newsroom.paper.Piece;
import dev.docket.digest.Coverage;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.Period;
import dev.docket.digest.QuietStory;
import dev.docket.digest.Standing;
import dev.docket.digest.Theme;
import dev.docket.digest.WeekPicture;
import dev.docket.digest.WeekPicture.Bar;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A digest of usual size, set from the bundled newsroom's pieces as they stand. */
public final class SampleDigest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final int STORIES = 4;
    private static final List<Theme> THEMES = List.of(Theme.RELEASES, Theme.RESEARCH);

    private SampleDigest() {}

    /** Four stories; a mail of them has about 40 KB. */
    public static Digest digest() {
        var stories = new ArrayList<DigestStory>();
        for (var outlet : Newsroom.opening(MONDAY).outlets().subList(0, STORIES)) {
            stories.add(story(stories.size() + 1, outlet, outlet.pieces().getFirst()));
        }
        return new Digest(
                new DigestKey("weekly", 1),
                new Period(MONDAY, MONDAY.plus(Duration.ofDays(7))),
                same(stories.getFirst().headline(Language.EN).text()),
                same("A week as the sample has it, in one line."),
                new Coverage(60, STORIES, STORIES, List.of("en", "cs"), 6),
                new WeekPicture(
                        List.of(new Bar("FULLY_OPEN", 3, 1.5), new Bar("OPEN_WEIGHTS", 4, 2.25))),
                stories,
                List.of(new QuietStory(99, "A story that stands still", "en")));
    }

    private static DigestStory story(long id, Outlet outlet, Piece piece) {
        var language = outlet.profile().language();
        var url = "https://%s.example/%s".formatted(outlet.slug(), piece.slug());
        var source =
                new SourceLink(
                        piece.title(),
                        outlet.profile().name(),
                        outlet.profile().publisher(),
                        url,
                        language,
                        true);
        return new DigestStory(
                id,
                THEMES.get((int) id % THEMES.size()),
                new Headline(piece.title(), language, ""),
                List.of(new Said(piece.summary(), language, source.source(), url)),
                SampleVerdict.on(piece, source),
                List.of(source),
                piece.published(),
                new Standing(50, Map.of("authority", 0.5), List.of("open")));
    }

    static LocalText same(String text) {
        return LocalText.of(_ -> text);
    }
}
