package dev.docket.cli;

import com.sun.net.httpserver.HttpExchange;
import dev.docket.cli.bench.load.LocalServer;
import dev.docket.cli.newsroom.Newsroom;
import dev.docket.cli.newsroom.NewsroomServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** The bundled newsroom with a clock that a replay moves by POST, as operators' servers have. */
final class MovableNewsroom implements AutoCloseable {

    private final AtomicReference<Instant> now;
    private final NewsroomServer newsroom;
    private final LocalServer clock;

    MovableNewsroom(Instant monday) throws IOException {
        now = new AtomicReference<>(monday);
        newsroom = NewsroomServer.start(Newsroom.opening(monday), now::get, 0);
        clock = LocalServer.answering(this::move);
    }

    String opml() {
        return newsroom.opml().toString();
    }

    URI clock() {
        return clock.address().resolve("/clock");
    }

    Instant now() {
        return now.get();
    }

    private void move(HttpExchange exchange) throws IOException {
        try (exchange) {
            var at = exchange.getRequestURI().getRawQuery().replaceFirst("^at=", "");
            now.set(Instant.parse(URLDecoder.decode(at, StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(200, -1);
        }
    }

    @Override
    public void close() {
        clock.close();
        newsroom.close();
    }
}
