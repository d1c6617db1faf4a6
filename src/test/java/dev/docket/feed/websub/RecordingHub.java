package dev.docket.feed.websub;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A hub on the loopback address that records what it is asked and does what a test tells it to. */
public final class RecordingHub implements AutoCloseable {

    /** What a subscriber asked for. */
    public record Asked(String path, Map<String, String> form) {

        String mode() {
            return form.getOrDefault("hub.mode", "");
        }

        String callback() {
            return form.getOrDefault("hub.callback", "");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads).build();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private Consumer<Asked> atOnce = _ -> {};
    private int status = 202;
    private Map<String, String> headers = Map.of();

    public RecordingHub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var request = new Asked(exchange.getRequestURI().getPath(), fields(body));
            asked.add(request);
            atOnce.accept(request);
            headers.forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(request.path().equals("/moved") ? 202 : status, -1);
        }
    }

    private static Map<String, String> fields(String body) {
        var fields = new TreeMap<String, String>();
        for (var field : body.split("&", -1)) {
            var parts = field.split("=", 2);
            fields.put(
                    URLDecoder.decode(parts[0], UTF_8),
                    parts.length < 2 ? "" : URLDecoder.decode(parts[1], UTF_8));
        }
        return fields;
    }

    /** From now on answers requests so. */
    void answering(int status, Map<String, String> headers) {
        this.status = status;
        this.headers = headers;
    }

    /** From now on does this before it answers a request. */
    void atOnce(Consumer<Asked> action) {
        this.atOnce = action;
    }

    String address() {
        return "http://localhost:%d/hub".formatted(server.getAddress().getPort());
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    Asked last() {
        return asked.getLast();
    }

    /** Verifies a request as it was made. */
    HttpResponse<String> verify(Asked request, @Nullable String lease) {
        return call(request.callback(), request.mode(), request.form().get("hub.topic"), lease);
    }

    /** Any GET at a callback; what is null is left out. */
    HttpResponse<String> call(
            String callback, String mode, @Nullable String topic, @Nullable String lease) {
        var query =
                "?hub.mode="
                        + mode
                        + "&hub.challenge=a%2Bb%2F-_9"
                        + given("topic", topic)
                        + given("lease_seconds", lease);
        return send(HttpRequest.newBuilder(URI.create(callback + query)));
    }

    HttpResponse<String> deny(Asked request, String reason) {
        return send(
                HttpRequest.newBuilder(
                        URI.create(
                                request.callback()
                                        + "?hub.mode=denied"
                                        + given("topic", request.form().get("hub.topic"))
                                        + given("reason", reason))));
    }

    private static String given(String name, @Nullable String value) {
        return value == null ? "" : "&hub." + name + "=" + URLEncoder.encode(value, UTF_8);
    }

    /** Pushes a text, signed with the secret of a request by a method such as {@code sha256}. */
    HttpResponse<String> push(Asked request, String method, String text) {
        return pushSigned(
                request.callback(),
                sign(method, String.valueOf(request.form().get("hub.secret")), text),
                BodyPublishers.ofString(text));
    }

    HttpResponse<String> pushSigned(
            String callback, @Nullable String signature, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create(callback))
                        .header("Content-Type", "application/atom+xml")
                        .header("Link", "<%s>; rel=\"hub\"".formatted(address()))
                        .POST(body);
        return send(signature == null ? request : request.header("X-Hub-Signature", signature));
    }

    static String sign(String method, String secret, String text) {
        try {
            var mac = Mac.getInstance(method.replace("sha", "HmacSHA"));
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "any"));
            return method + "=" + HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A body of {@code megabytes}, made up as it is sent, with or without saying how long it is.
     */
    static BodyPublisher large(int megabytes, boolean announced) {
        var megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
        Supplier<InputStream> stream =
                () ->
                        new java.io.SequenceInputStream(
                                java.util.Collections.enumeration(
                                        java.util.Collections.nCopies(megabytes, megabyte).stream()
                                                .map(ByteArrayInputStream::new)
                                                .toList()));
        var body = BodyPublishers.ofInputStream(stream);
        return announced ? BodyPublishers.fromPublisher(body, (long) megabytes << 20) : body;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }
}
