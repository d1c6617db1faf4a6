package dev.docket.delivery.chat;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;

/** Answers of platforms, as if they had come over the network. */
public final class Replies {

    private Replies() {}

    public static Exchange.Answered answered(int status, String body) {
        return answered(status, body, "");
    }

    /** The same with a header {@code Retry-After}, which is left out if empty. */
    public static Exchange.Answered answered(int status, String body, String retryAfter) {
        var headers =
                retryAfter.isEmpty()
                        ? Map.<String, List<String>>of()
                        : Map.of("Retry-After", List.of(retryAfter));
        return new Exchange.Answered(status, HttpHeaders.of(headers, (_, _) -> true), body);
    }
}
