package dev.docket.delivery.discord;

import dev.docket.delivery.chat.HttpReply;
import dev.docket.delivery.chat.SignedCall;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The two addresses that a Discord application is configured with. Bodies are taken raw. */
@Path("/discord")
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
public class DiscordResource {

    private static final String SIGNATURE = "X-Signature-Ed25519";
    private static final String TIMESTAMP = "X-Signature-Timestamp";

    private final DiscordInteractions interactions;
    private final DiscordEvents events;

    DiscordResource(DiscordInteractions interactions, DiscordEvents events) {
        this.interactions = interactions;
        this.events = events;
    }

    @POST
    @Path("/interactions")
    public Response interactions(
            @HeaderParam(SIGNATURE) @Nullable String signature,
            @HeaderParam(TIMESTAMP) @Nullable String timestamp,
            byte[] body) {
        return response(interactions.answer(new SignedCall(signature, timestamp, body)));
    }

    @POST
    @Path("/events")
    public Response events(
            @HeaderParam(SIGNATURE) @Nullable String signature,
            @HeaderParam(TIMESTAMP) @Nullable String timestamp,
            byte[] body) {
        return response(events.answer(new SignedCall(signature, timestamp, body)));
    }

    private static Response response(HttpReply reply) {
        var response = Response.status(reply.status());
        return reply.contentType() == null
                ? response.build()
                : response.type(reply.contentType()).entity(reply.body()).build();
    }
}
