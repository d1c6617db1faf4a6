package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A platform on loopback that answers what it is told to, and keeps what it was sent. */
public final class FakePlatform implements AutoCloseable {

    /** One request as it came. */
    public record Received(
            String method, String path, JsonNode body, String authorization, String userAgent) {}

    private record Reply(int status, String body, String retryAfter) {}

    private final HttpServer server;
    private final Deque<Reply> replies = new ArrayDeque<>();
    private final BlockingQueue<Received> arrivals = new LinkedBlockingQueue<>();
    public final List<Received> received = new CopyOnWriteArrayList<>();

    public FakePlatform() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** Answers in this order; the last one for good. */
    public FakePlatform answers(int status, String body) {
        return answers(status, body, "");
    }

    public FakePlatform answers(int status, String body, String retryAfter) {
        replies.add(new Reply(status, body, retryAfter));
        return this;
    }

    /** Takes the request and hangs up. */
    public FakePlatform hangsUp() {
        return answers(0, "");
    }

    /** The next request, for which at most five seconds are waited. */
    public Received next() throws InterruptedException {
        var next = arrivals.poll(5, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("No request came");
        }
        return next;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body =
                Json.read(exchange.getRequestBody().readAllBytes())
                        .<JsonNode>map(json -> json)
                        .orElse(Json.object());
        var headers = exchange.getRequestHeaders();
        var request =
                new Received(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI().toString(),
                        body,
                        String.valueOf(headers.getFirst("Authorization")),
                        String.valueOf(headers.getFirst("User-Agent")));
        received.add(request);
        arrivals.add(request);
        answer(exchange);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var reply = replies.size() > 1 ? replies.remove() : replies.element();
        if (reply.status() == 0) {
            exchange.close();
            return;
        }
        if (!reply.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().add("Retry-After", reply.retryAfter());
        }
        var bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
