package dev.docket.delivery.chat;

import java.net.http.HttpHeaders;

/** What a call to a platform came to. */
public sealed interface Exchange {

    /** The platform answered, whatever it said. */
    record Answered(int status, HttpHeaders headers, String body) implements Exchange {}

    /** It was never reached: nothing arrived there. */
    record Unreached(String reason) implements Exchange {}

    /** The call was handed over and the answer did not come: it may have arrived. */
    record Lost(String reason) implements Exchange {}

    /** Whether the platform took what it was sent. */
    default boolean isTaken() {
        return this instanceof Answered(var status, _, _) && status / 100 == 2;
    }

    /** In one line, for whoever looks into it. */
    default String describe() {
        return switch (this) {
            case Answered(var status, _, var body) -> status + " " + CodePoints.cut(body, 200);
            case Unreached(var reason) -> reason;
            case Lost(var reason) -> reason;
        };
    }
}
