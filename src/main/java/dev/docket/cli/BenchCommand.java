package dev.docket.cli;

import dev.docket.cli.bench.Bench;
import dev.docket.cli.bench.EmailBench;
import dev.docket.cli.bench.GatherBench;
import dev.docket.cli.bench.StoriesBench;
import dev.docket.cli.bench.WebBench;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code docket bench}: what one stage can do on this machine, beside its yardstick. */
@Command(
        name = "bench",
        description = {
            "Measure one stage beside its yardstick, in under a minute.",
            "Everything is invented and stays on this machine."
        },
        subcommands = {
            BenchCommand.Gather.class,
            BenchCommand.Stories.class,
            BenchCommand.Email.class,
            BenchCommand.Web.class
        })
final class BenchCommand extends StageCommand {

    /** Runs a benchmark; progress goes to standard error, figures to standard output. */
    @Command(mixinStandardHelpOptions = true)
    abstract static class Measurement implements Callable<Integer> {

        @Option(names = "--json", description = "Print the figures as one JSON object.")
        private boolean json;

        @Override
        public Integer call() throws IOException, InterruptedException {
            try (var _ = StageLog.open()) {
                var result = bench().run(System.err::println);
                System.out.println(json ? result.json() : result.table());
                return 0;
            }
        }

        /**
         * @throws IllegalArgumentException if the options can't be used
         */
        abstract Bench bench();
    }

    /** A benchmark that does one thing so many times. */
    abstract static class Counted extends Measurement {

        private final IntFunction<Bench> ofCount;

        @Option(
                names = "--count",
                paramLabel = "N",
                description = "How many of them (default: ${DEFAULT-VALUE}).")
        private int count;

        Counted(int usual, IntFunction<Bench> ofCount) {
            this.count = usual;
            this.ofCount = ofCount;
        }

        @Override
        Bench bench() {
            return ofCount.apply(count);
        }
    }

    /** Fetching and reading feeds. */
    @Command(
            name = "gather",
            description = "Fetch and read feeds; yardstick: the JDK's HTTP client and ROME.")
    static final class Gather extends Counted {
        Gather() {
            super(2000, GatherBench::new);
        }
    }

    /** Clustering. */
    @Command(
            name = "stories",
            description = "File articles into stories; yardstick: splitting them into words.")
    static final class Stories extends Counted {
        Stories() {
            super(StoriesBench.MOST, StoriesBench::new);
        }
    }

    /** Sending mail. */
    @Command(
            name = "email",
            description =
                    "Send copies of a digest into Postfix's smtp-sink; yardstick: its source.")
    static final class Email extends Counted {
        Email() {
            super(10_000, EmailBench::new);
        }
    }

    /** Serving pages. */
    @Command(
            name = "web",
            description = "Ask a running service for a page; yardstick: the JDK's web server.")
    static final class Web extends Measurement {

        @Option(
                names = "--url",
                paramLabel = "URL",
                description = "A digest's page, such as http://localhost:8080/en/digests/weekly/1.")
        private @Nullable URI url;

        @Option(
                names = "--seconds",
                paramLabel = "N",
                description = "How long, for each of both (default: ${DEFAULT-VALUE}).")
        private int seconds = 10;

        @Option(
                names = "--readers",
                paramLabel = "N",
                description = "How many ask at once (default: ${DEFAULT-VALUE}).")
        private int readers = 16;

        @Override
        Bench bench() {
            if (url == null) {
                throw new BadInput(
                        "Start a service with ./docket demo or ./docket serve and name a page of"
                                + " it: ./docket bench web --url"
                                + " http://localhost:8080/en/digests/weekly/1");
            }
            return new WebBench(url, seconds, readers);
        }
    }
}
