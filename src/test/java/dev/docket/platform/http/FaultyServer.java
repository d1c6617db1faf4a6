package dev.docket.platform.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A real HTTP server on the loopback address that answers as the test wants and records what it was
 * asked.
 */
public final class FaultyServer implements AutoCloseable {

    /** One request as it arrived. */
    public record Asked(String path, Map<String, List<String>> headers) {

        /** The header's first value, or an empty string. */
        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    public FaultyServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    public FaultyServer on(String path, HttpHandler handler) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(
                            new Asked(
                                    exchange.getRequestURI().toString(),
                                    Map.copyOf(exchange.getRequestHeaders())));
                    try (exchange) {
                        handler.handle(exchange);
                    }
                });
        return this;
    }

    /** Answers with a text; header names and values alternate. */
    public FaultyServer on(String path, int status, String body, String... headers) {
        return on(
                path,
                exchange -> send(exchange, status, body.getBytes(StandardCharsets.UTF_8), headers));
    }

    /** Sends a byte now and then, and never ends of itself. */
    static HttpHandler dripping(int status) {
        var never = new CountDownLatch(1);
        return exchange -> {
            exchange.sendResponseHeaders(status, 0);
            try (var body = exchange.getResponseBody()) {
                while (!never.await(50, TimeUnit.MILLISECONDS)) {
                    body.write('x');
                    body.flush();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        };
    }

    public static void send(HttpExchange exchange, int status, byte[] body, String... headers)
            throws IOException {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    public URI at(String path) {
        return URI.create("http://localhost:%d%s".formatted(server.getAddress().getPort(), path));
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
