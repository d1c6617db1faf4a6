package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint answers a platform.
 *
 * @param status HTTP status
 * @param contentType null without a body
 */
public record HttpReply(int status, @Nullable String contentType, String body) {

    /** 200 without a body: acknowledged. */
    public static HttpReply empty() {
        return empty(200);
    }

    public static HttpReply empty(int status) {
        return new HttpReply(status, null, "");
    }

    public static HttpReply json(JsonNode body) {
        return new HttpReply(200, "application/json; charset=utf-8", body.toString());
    }

    /** A sentence for whoever looks into it. */
    public static HttpReply text(int status, String sentence) {
        return new HttpReply(status, "text/plain; charset=utf-8", sentence + "\n");
    }

    Response response() {
        var response = Response.status(status);
        return contentType == null
                ? response.build()
                : response.type(contentType).entity(body).build();
    }
}
