package dev.docket.cli.bench;

import dev.docket.cli.bench.load.Crowd;
import dev.docket.cli.bench.load.Latencies;
import dev.docket.cli.bench.load.LocalServer;
import dev.docket.cli.measure.Meter;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Asks a running service for one page, again and again; the yardstick is the JDK's web server in
 * this process, sending the same bytes from memory.
 */
public final class WebBench implements Bench {

    private static final int OK = 200;
    private static final int MOST_SECONDS = 25;
    private static final int MOST_READERS = 500;
    private static final Duration WARM_UP = Duration.ofSeconds(1);
    private static final double P99 = 0.99;
    private static final List<String> NOTES =
            List.of("The readers run on the machine that is measured, in both.");

    private final URI page;
    private final Duration warmUp;
    private final Duration duration;
    private final int readers;

    /**
     * @param page a digest's page
     * @param seconds for the service, and for the yardstick as well; 1 to 25
     * @param readers how many ask at once, 1 to 500
     * @throws IllegalArgumentException if any of it can't be used
     */
    public WebBench(URI page, int seconds, int readers) {
        this(
                webAddress(page),
                WARM_UP,
                Duration.ofSeconds(Limit.check("--seconds", seconds, MOST_SECONDS)),
                Limit.check("--readers", readers, MOST_READERS));
    }

    WebBench(URI page, Duration warmUp, Duration duration, int readers) {
        this.page = page;
        this.warmUp = warmUp;
        this.duration = duration;
        this.readers = readers;
    }

    private static URI webAddress(URI page) {
        if (!"http".equals(page.getScheme()) && !"https".equals(page.getScheme())) {
            throw new IllegalArgumentException("--url must be a web address, not " + page);
        }
        return page;
    }

    @Override
    public Result run(Progress progress) throws IOException, InterruptedException {
        try (var client = new PageClient(readers)) {
            var sent = first(client);
            progress.tell("Asking for " + page + " ...");
            var service = load(client, page);
            progress.tell("Asking the JDK's web server for the same bytes ...");
            try (var plain = serving(sent)) {
                return result(service, load(client, plain.address()), sent.body().length);
            }
        }
    }

    private PageClient.Answer first(PageClient client) {
        try {
            var answer = client.get(page);
            if (answer.status() == OK) {
                return answer;
            }
            throw new IllegalStateException(
                    page + " answered " + answer.status() + "; name the page of a digest");
        } catch (IOException e) {
            throw new IllegalStateException(
                    "%s can't be reached (%s): start it with ./docket serve or ./docket demo"
                            .formatted(page, e.getMessage()),
                    e);
        }
    }

    private record Load(double perSecond, double p99) {}

    private Load load(PageClient client, URI address) throws IOException, InterruptedException {
        ask(client, address, warmUp, new Latencies());
        var latencies = new Latencies();
        var cost = Meter.of(() -> ask(client, address, duration, latencies));
        return new Load(cost.perSecond(), latencies.millis(P99));
    }

    private long ask(PageClient client, URI address, Duration limit, Latencies latencies)
            throws InterruptedException {
        return new Crowd(readers, Long.MAX_VALUE, limit)
                .perform(_ -> {
                    long started = System.nanoTime();
                    int status = client.get(address).status();
                    if (status != OK) {
                        throw new IllegalStateException(address + " answered " + status);
                    }
                    latencies.add(System.nanoTime() - started);
                });
    }

    private static LocalServer serving(PageClient.Answer sent) throws IOException {
        return LocalServer.answering(exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", sent.contentType());
                exchange.sendResponseHeaders(OK, sent.body().length);
                exchange.getResponseBody().write(sent.body());
            }
        });
    }

    private Result result(Load service, Load plain, int bytes) {
        var figures =
                new Figures()
                        .add("requests_per_second", "Service", service.perSecond(), "requests/s")
                        .add("p99_ms", "Service, 99 of 100 within", service.p99(), "ms")
                        .add(
                                "yardstick_requests_per_second",
                                "Yardstick: JDK web server",
                                plain.perSecond(),
                                "requests/s")
                        .add("yardstick_p99_ms", "Yardstick, 99 of 100 within", plain.p99(), "ms");
        var title = "%d readers of %s, %,d bytes".formatted(readers, page, bytes);
        return new Result(title, figures.list(), NOTES);
    }
}
