package dev.docket.cli.replay;

import dev.docket.cli.pipeline.Pipeline;
import dev.docket.cli.pipeline.StageMeter;
import dev.docket.digest.Digest;
import dev.docket.feed.Sources;
import dev.docket.platform.database.Database;
import dev.docket.platform.time.DocketClock;
import dev.docket.story.Stories;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/** Runs a {@link ReplayPlan}, single-threaded but for the network, on simulated time. */
public final class ReplayApplication implements QuarkusApplication {

    /** Handed over by the command, which runs in the same process before the service starts. */
    private static volatile @org.jspecify.annotations.Nullable ReplayPlan plan;

    private final Pipeline pipeline;
    private final DocketClock clock;
    private final Sources sources;
    private final Stories stories;
    private final DigestFiles files;
    private final ArticleLines lines;
    private final StageMeter meter = new StageMeter();

    public ReplayApplication(
            Pipeline pipeline,
            DocketClock clock,
            Sources sources,
            Stories stories,
            DigestFiles files,
            ArticleLines lines) {
        this.pipeline = pipeline;
        this.clock = clock;
        this.sources = sources;
        this.stories = stories;
        this.files = files;
        this.lines = lines;
    }

    public static void plan(ReplayPlan next) {
        plan = next;
    }

    @Override
    public int run(String... arguments) throws Exception {
        var replay = java.util.Objects.requireNonNull(plan, "no plan");
        try (var troubles = Troubles.listening();
                var sourceClock = new SourceClock(replay.clock())) {
            clock.pin(replay.from());
            sourceClock.move(replay.from());
            SourceList.load(replay.opml(), sources);
            int digests = walk(replay, sourceClock);
            summarise(replay, digests, troubles);
        }
        return 0;
    }

    private int walk(ReplayPlan replay, SourceClock sourceClock)
            throws IOException, InterruptedException {
        int digests = 0;
        for (var at = replay.from(); !at.isAfter(replay.to()); at = at.plus(replay.step())) {
            clock.pin(at);
            sourceClock.move(at);
            pipeline.catchUp(meter);
            digests += write(pipeline.compose(meter, replay.from()), replay);
        }
        return digests;
    }

    private int write(List<Digest> composed, ReplayPlan replay) throws IOException {
        for (var digest : composed) {
            files.write(digest, replay.out());
            System.err.printf(
                    "No. %d, to %s: %d stories of %d, %d articles%n",
                    digest.key().number(),
                    digest.period().to(),
                    digest.stories().size(),
                    digest.coverage().stories(),
                    digest.coverage().articles());
        }
        return composed.size();
    }

    private void summarise(ReplayPlan replay, int digests, Troubles troubles) throws IOException {
        int articles = lines.write(replay.out().resolve("articles.jsonl"));
        var summary =
                new Summary(
                        articles,
                        stories.active(Instant.EPOCH, replay.to().plusSeconds(1)).size(),
                        digests,
                        Summary.byKey(meter.costs()),
                        Summary.peakMemory(),
                        troubles.byKind(sources));
        Files.writeString(
                replay.out().resolve("summary.json"),
                Database.json().writerWithDefaultPrettyPrinter().writeValueAsString(summary)
                        + "\n");
    }
}
