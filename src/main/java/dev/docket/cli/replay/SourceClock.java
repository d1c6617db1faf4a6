package dev.docket.cli.replay;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The clock of the server that replays the sources; moved along with ours. */
final class SourceClock implements AutoCloseable {

    private final @Nullable URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Moves the clock at {@code address}; with null, the sources stand still. */
    SourceClock(@Nullable URI address) {
        this.address = address;
    }

    /**
     * Sets the clock.
     *
     * @throws IllegalStateException if the server does not answer 200
     */
    void move(Instant moment) throws InterruptedException {
        if (address == null) {
            return;
        }
        var at = URLEncoder.encode(moment.toString(), StandardCharsets.UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(address + "?at=" + at))
                        .timeout(Duration.ofSeconds(30))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            var status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException(
                        "The clock at %s answered %d to %s".formatted(address, status, moment));
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The clock at %s can't be reached: %s".formatted(address, e), e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
