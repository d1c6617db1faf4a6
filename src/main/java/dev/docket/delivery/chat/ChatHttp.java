package dev.docket.delivery.chat;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Calls to the platforms: JSON over HTTP/1.1, no redirects, bounded in time and size. */
@Singleton
public class ChatHttp {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration TOTAL = Duration.ofSeconds(15);
    private static final long LARGEST_ANSWER = 1 << 20;

    private final Duration total;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    ChatHttp() {
        this(TOTAL);
    }

    /** For tests, which wait less. */
    public ChatHttp(Duration total) {
        this.total = total;
    }

    /**
     * Sends a body of JSON and waits for the answer, 15 s at most.
     *
     * @throws InterruptedException if the service is stopping
     */
    public Exchange send(String method, URI address, Map<String, String> headers, String json)
            throws InterruptedException {
        var request =
                HttpRequest.newBuilder(address)
                        .method(method, BodyPublishers.ofString(json))
                        .header("Content-Type", "application/json; charset=utf-8");
        headers.forEach(request::header);
        return await(request.build());
    }

    private Exchange await(HttpRequest request) throws InterruptedException {
        var call =
                client.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofString(), LARGEST_ANSWER));
        try {
            return answered(call.get(total.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            call.cancel(true);
            return new Exchange.Lost("no answer within " + total.toSeconds() + " s");
        } catch (ExecutionException e) {
            return failed(e.getCause() instanceof IOException cause ? cause : new IOException(e));
        }
    }

    private static Exchange answered(HttpResponse<String> response) {
        return new Exchange.Answered(response.statusCode(), response.headers(), response.body());
    }

    private static Exchange failed(IOException e) {
        return switch (e) {
            case ConnectException _, HttpConnectTimeoutException _, SSLHandshakeException _ ->
                    new Exchange.Unreached(reason(e));
            default -> new Exchange.Lost(reason(e));
        };
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @PreDestroy
    void stop() {
        client.shutdownNow();
    }
}
