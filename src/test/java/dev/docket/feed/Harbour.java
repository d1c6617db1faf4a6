package dev.docket.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site that writes down who asked for what and when by the simulated clock, and how many asked at
 * the same time.
 */
final class Harbour implements AutoCloseable {

    /** What the site says to a request. */
    record Answer(int status, String body, Map<String, String> headers) {

        static Answer of(int status, String body, String... headers) {
            var named = new TreeMap<String, String>();
            for (int i = 0; i < headers.length; i += 2) {
                named.put(headers[i], headers[i + 1]);
            }
            return new Answer(status, body, named);
        }
    }

    /** One request as it came. */
    record Call(Instant at, String path, Map<String, List<String>> headers) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Call> calls = new ArrayList<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final InstantSource clock;
    private final HttpServer server;

    Harbour(InstantSource clock) throws IOException {
        this.clock = clock;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on the path is answered so; any other is 404. */
    Harbour says(String path, int status, String body, String... headers) {
        answers.put(path, Answer.of(status, body, headers));
        return this;
    }

    /** Answers 304 to whoever has this copy, as good servers do. */
    Harbour keeps(String path, String etag, String body) {
        return says(path, 200, body, "ETag", etag);
    }

    private void answer(HttpExchange exchange) throws IOException {
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            var path = exchange.getRequestURI().toString();
            write(new Call(clock.instant(), path, Map.copyOf(exchange.getRequestHeaders())));
            send(exchange, answers.getOrDefault(path, Answer.of(404, "")));
        }
    }

    private static boolean isKept(HttpExchange exchange, Answer answer) {
        var etag = answer.headers().get("ETag");
        return answer.status() == 200
                && etag != null
                && etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        var body = isKept(exchange, answer) ? new byte[0] : answer.body().getBytes(UTF_8);
        now.decrementAndGet(); // from here on the next may come
        exchange.sendResponseHeaders(
                isKept(exchange, answer) ? 304 : answer.status(),
                body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private synchronized void write(Call call) {
        calls.add(call);
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    List<Call> calls(String path) {
        return calls().stream().filter(call -> call.path().equals(path)).toList();
    }

    List<String> paths() {
        return calls().stream().map(Call::path).toList();
    }

    /** How many requests were ever there at the same time. */
    int most() {
        return most.get();
    }

    String at(String path) {
        return at("localhost", path);
    }

    /** The same site under another name. */
    String at(String host, String path) {
        return "http://%s:%d%s".formatted(host, server.getAddress().getPort(), path);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
