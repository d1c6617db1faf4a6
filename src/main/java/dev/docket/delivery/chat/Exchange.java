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
}
