package dev.docket.cli.bench;

import dev.docket.cli.bench.load.Crowd;
import dev.docket.cli.bench.load.Program;
import dev.docket.cli.bench.sample.SampleMail;
import dev.docket.cli.measure.Cost;
import dev.docket.cli.measure.Meter;
import dev.docket.delivery.DeliveryConfig;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.smtp.SmtpTransport;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Encodes the copies of a digest and sends them into Postfix's smtp-sink(1), with as many at once
 * as the service has; the yardstick is Postfix's own smtp-source(1) into the same sink.
 */
public final class EmailBench implements Bench {

    /** As many as take well under a minute. */
    public static final int MOST = 50_000;

    private static final int WARM_UP = 500;
    private static final Duration LIMIT = Duration.ofSeconds(25);
    private static final List<String> NOTES =
            List.of(
                    "CPU is that of this process; smtp-sink's and smtp-source's are not in it.",
                    "The queue in the database is not part: it is not measured here.");

    private final int count;
    private final int atOnce = Settings.of(DeliveryConfig.class, Map.of()).atOnce();

    /**
     * @param count how many messages, 1 to {@link #MOST}
     */
    public EmailBench(int count) {
        this.count = Limit.check("--count", count, MOST);
    }

    @Override
    public Result run(Progress progress) throws IOException, InterruptedException {
        var source = SmtpSink.program("smtp-source");
        try (var sink = SmtpSink.start()) {
            var mailing = mailing(sink.port());
            send(mailing, Math.min(WARM_UP, count));
            progress.tell("Sending " + count + " messages ...");
            var cost = Meter.of(() -> send(mailing, count));
            int octets = mailing.octets();
            var figures = figures(cost, octets).addPeakMemory();
            progress.tell("The same with smtp-source ...");
            var yardstick =
                    Meter.of(() -> {
                        Program.run(command(source.toString(), sink.port(), octets));
                        return count;
                    });
            figures.add(
                    "yardstick_messages_per_second",
                    "Yardstick: smtp-source",
                    yardstick.perSecond(),
                    "messages/s");
            var title = "Sending %d copies of a digest, %d at once".formatted(cost.done(), atOnce);
            return new Result(title, figures.list(), NOTES);
        }
    }

    private static Mailing mailing(int port) {
        var mail =
                Settings.of(
                        MailConfig.class,
                        Map.of(
                                "docket.smtp.host",
                                SmtpSink.HOST,
                                "docket.smtp.port",
                                Integer.toString(port),
                                "docket.smtp.security",
                                "none"));
        var rendered = SampleMail.rendered(mail, Settings.of(DocketConfig.class, Map.of()));
        return new Mailing(rendered, new SmtpTransport(mail, new DocketClock()));
    }

    private long send(Mailing mailing, int messages) throws InterruptedException {
        return new Crowd(atOnce, messages, LIMIT).perform(mailing::send);
    }

    private String[] command(String source, int port, int octets) {
        return new String[] {
            source,
            "-s",
            Integer.toString(atOnce),
            "-l",
            Integer.toString(octets),
            "-m",
            Integer.toString(count),
            "-d",
            SmtpSink.HOST + ":" + port
        };
    }

    private static Figures figures(Cost cost, int octets) {
        return new Figures()
                .add("messages_per_second", "Messages", cost.perSecond(), "messages/s")
                .add("cpu_ms_per_message", "CPU for a message", cost.cpuMillisEach(), "ms")
                .add("message_kb", "Size of a message", octets / 1024.0, "KiB");
    }
}
