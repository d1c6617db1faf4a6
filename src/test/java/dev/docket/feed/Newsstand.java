package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * Real feeds, replayed by the clock and with faults at will, where they lie beside the checkout.
 */
final class Newsstand implements AutoCloseable {

    private static final Path SHARED = Path.of("../shared");
    private static final Path SCRIPT = SHARED.resolve("tools/newsstand/newsstand.py");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;
    private final Process process;

    private Newsstand(int port, Process process) {
        this.address = URI.create("http://127.0.0.1:" + port + "/");
        this.process = process;
    }

    /** Skips the test where there is none. */
    static Newsstand open(Instant at) throws IOException {
        Assumptions.assumeTrue(Files.exists(SCRIPT), "no newsstand at " + SCRIPT);
        int port = freePort();
        var process =
                new ProcessBuilder(
                                "python3",
                                SCRIPT.toString(),
                                "--root",
                                SHARED.resolve("data/newsstand").toString(),
                                "--at",
                                at.toString(),
                                "--port",
                                String.valueOf(port),
                                "--quiet")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var stand = new Newsstand(port, process);
        Awaitility.await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(stand::answers);
        return stand;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        return send("GET", "_clock").length > 0;
    }

    byte[] opml() {
        return send("GET", "_opml");
    }

    void setClock(Instant at) {
        send("POST", "_clock?at=" + at);
    }

    /**
     * @param kind as the stand calls it; {@code none} ends it
     */
    void setFault(String slug, String kind, double seconds) {
        var answer =
                send(
                        "POST",
                        "_fault?only=all&slug=%s&kind=%s&seconds=%s"
                                .formatted(slug, kind, seconds));
        if (answer[0] != '{') {
            throw new IllegalArgumentException(new String(answer, UTF_8));
        }
    }

    private byte[] send(String method, String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .method(method, BodyPublishers.noBody())
                        .build();
        try {
            return client.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        client.close();
    }
}
