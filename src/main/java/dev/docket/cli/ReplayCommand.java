package dev.docket.cli;

import dev.docket.cli.replay.ReplayApplication;
import dev.docket.cli.replay.ReplayPlan;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code docket replay}: the whole pipeline over simulated weeks, for back-testing. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Run the whole pipeline over simulated time and write every digest in every form.",
            "The database is its own and goes away; nothing leaves this machine but the visits to"
                    + " the sources."
        })
final class ReplayCommand implements Callable<Integer> {

    @Option(
            names = "--opml",
            required = true,
            paramLabel = "URL|FILE",
            description = "The sources, as OPML.")
    private String opml = "";

    @Option(
            names = "--from",
            required = true,
            paramLabel = "DATE",
            description = "First moment, such as 2026-01-05 or 2026-01-05T06:00:00Z (UTC).")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "Last moment.")
    private String to = "";

    @Option(
            names = "--step",
            paramLabel = "DURATION",
            description = "How far time moves at once, ISO 8601 (default: ${DEFAULT-VALUE}).")
    private String step = "PT6H";

    @Option(
            names = "--clock",
            paramLabel = "URL",
            description = "Where the sources' clock is set: POST URL?at=ISO before each step.")
    private @Nullable URI clock;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the results.")
    private Path out = Path.of(".");

    @Override
    public Integer call() throws IOException {
        var plan = plan();
        var settings = settings();
        Files.createDirectories(plan.out());
        var work = Files.createTempDirectory("docket-replay-");
        try {
            ReplayApplication.plan(plan);
            return House.passing(work, settings).run(ReplayApplication.class);
        } finally {
            Folders.delete(work);
        }
    }

    /** The only servers that are asked: those of the sources and of their clock. */
    private Set<String> hosts() {
        var hosts = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        if (opml.matches("(?i)https?:.*")) {
            hosts.add(host("--opml", opml));
        }
        if (clock != null) {
            hosts.add(host("--clock", clock.toString()));
        }
        return hosts;
    }

    private static String host(String option, String address) {
        try {
            var uri = new URI(address);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("(?i)https?")) {
                return uri.getHost();
            }
        } catch (URISyntaxException e) {
            throw new BadInput(option + " must be a web address, not " + address, e);
        }
        throw new BadInput(option + " must be a web address, not " + address);
    }

    private ReplayPlan plan() {
        var first = moment("--from", from);
        var last = moment("--to", to);
        if (last.isBefore(first)) {
            throw new BadInput("--to (" + to + ") is before --from (" + from + ")");
        }
        return new ReplayPlan(opml, first, last, step(), clock, out.toAbsolutePath());
    }

    private Duration step() {
        try {
            var duration = Duration.parse(step);
            if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new BadInput("--step must be a minute or more, not " + step);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw new BadInput("--step must be an ISO 8601 duration such as PT6H, not " + step, e);
        }
    }

    private static Instant moment(String option, String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new BadInput(
                    option
                            + " must be a date such as 2026-01-05 or 2026-01-05T06:00:00Z, not "
                            + text,
                    e);
        }
    }

    private Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.http.host-enabled", "false");
        settings.put("docket.base-url", "https://docket.example");
        settings.put("docket.http.allow-private-addresses", "true");
        // Links lead all over the web: only the server that replays the sources is asked.
        settings.put("docket.http.only-hosts", String.join(",", hosts()));
        return settings;
    }
}
