package dev.docket.delivery.slack;

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

/** The three addresses that a Slack app is configured with. Bodies are taken raw. */
@Path("/slack")
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
public class SlackResource {

    private static final String SIGNATURE = "X-Slack-Signature";
    private static final String TIMESTAMP = "X-Slack-Request-Timestamp";

    private final SlackCommands commands;
    private final SlackInteractivity interactivity;
    private final SlackEvents events;

    SlackResource(SlackCommands commands, SlackInteractivity interactivity, SlackEvents events) {
        this.commands = commands;
        this.interactivity = interactivity;
        this.events = events;
    }

    @POST
    @Path("/command")
    public Response command(
            @HeaderParam(SIGNATURE) @Nullable String signature,
            @HeaderParam(TIMESTAMP) @Nullable String timestamp,
            byte[] body) {
        return response(commands.answer(new SignedCall(signature, timestamp, body)));
    }

    @POST
    @Path("/interactivity")
    public Response interactivity(
            @HeaderParam(SIGNATURE) @Nullable String signature,
            @HeaderParam(TIMESTAMP) @Nullable String timestamp,
            byte[] body) {
        return response(interactivity.answer(new SignedCall(signature, timestamp, body)));
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
