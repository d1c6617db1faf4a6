package dev.docket.cli.demo;

import dev.docket.cli.newsroom.Newsroom;
import dev.docket.cli.newsroom.NewsroomServer;
import dev.docket.cli.pipeline.Pipeline;
import dev.docket.cli.pipeline.Stage;
import dev.docket.cli.pipeline.StageMeter;
import dev.docket.delivery.Dispatch;
import dev.docket.delivery.Publishing;
import dev.docket.desk.DeskPassword;
import dev.docket.feed.Sources;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.jobs.Jobs;
import dev.docket.platform.time.DocketClock;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Lives through the newsroom's three weeks in seconds, then stays up in the present. */
public final class DemoApplication implements QuarkusApplication {

    private static final Duration STEP = Duration.ofHours(6);
    private static final int DAYS = 7 * Newsroom.WEEKS;

    private final DocketClock clock;
    private final Pipeline pipeline;
    private final Publishing publishing;
    private final Dispatch dispatch;
    private final Sources sources;
    private final DemoReaders readers;
    private final DeskPassword password;
    private final Jobs jobs;
    private final DocketConfig config;
    private final StageMeter meter = new StageMeter();

    public DemoApplication(
            DocketClock clock,
            Pipeline pipeline,
            Publishing publishing,
            Dispatch dispatch,
            Sources sources,
            DemoReaders readers,
            DeskPassword password,
            Jobs jobs,
            DocketConfig config) {
        this.clock = clock;
        this.pipeline = pipeline;
        this.publishing = publishing;
        this.dispatch = dispatch;
        this.sources = sources;
        this.readers = readers;
        this.password = password;
        this.jobs = jobs;
        this.config = config;
    }

    @Override
    public int run(String... arguments) throws Exception {
        var opening = opening(clock.instant());
        clock.pin(opening);
        try (var newsroom = NewsroomServer.start(Newsroom.opening(opening), clock, 0)) {
            load(newsroom);
            readers.subscribe();
            live(opening);
            clock.release();
            jobs.start();
            tellWhereToLook();
            Quarkus.waitForExit();
            jobs.stop();
        }
        return 0;
    }

    /** The Monday three whole weeks before the Monday of this week. */
    private static Instant opening(Instant now) {
        return now.atZone(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .minusHours(6)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .truncatedTo(ChronoUnit.DAYS)
                .minusDays(DAYS)
                .toInstant();
    }

    private void load(NewsroomServer newsroom) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var opml =
                    client.send(
                            HttpRequest.newBuilder(newsroom.opml()).build(),
                            BodyHandlers.ofByteArray());
            var report = sources.importOpml(opml.body());
            System.out.printf(
                    "A newsroom of %d sources is at %s%n", report.added(), newsroom.address());
        }
    }

    private void live(Instant opening) {
        var end = opening.plus(Duration.ofDays(DAYS)).plus(STEP);
        for (var at = opening; !at.isAfter(end); at = at.plus(STEP)) {
            clock.pin(at);
            pipeline.catchUp(meter);
            for (var digest : pipeline.compose(meter, opening.plus(Duration.ofDays(1)))) {
                publishing.publishNew();
                int sent = dispatch.sendDue();
                System.out.printf(
                        "Week %d: %d articles read, %d stories in the digest, %d mails in the"
                                + " outbox%n",
                        digest.key().number(),
                        digest.coverage().articles(),
                        digest.stories().size(),
                        sent);
            }
        }
    }

    private void tellWhereToLook() {
        var base = config.baseUrl();
        System.out.printf("%nThree weeks in %.0f seconds. Look at%n", seconds());
        System.out.printf("  the digest    %s/en/   (also /cs/ and /pl/)%n", base);
        System.out.printf("  all digests   %s/en/digests%n", base);
        System.out.printf("  the mails     %s/desk   ", base);
        password.createIfMissing().ifPresent(fresh -> System.out.printf("(password %s)", fresh));
        System.out.printf("%nStop with Ctrl-C.%n");
    }

    private double seconds() {
        double seconds = 0;
        for (var stage : Stage.values()) {
            var cost = meter.costs().get(stage);
            seconds += cost == null ? 0 : cost.seconds();
        }
        return seconds;
    }
}
