package dev.docket.delivery.slack;

import dev.docket.delivery.chat.Gate;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;

/** The three addresses that a Slack app is configured with. Bodies are taken raw. */
@Path("/slack")
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
public class SlackResource {

    private final Gate gate;
    private final SlackCommands commands;
    private final SlackInteractivity interactivity;
    private final SlackEvents events;

    SlackResource(
            SlackConfig config,
            InstantSource clock,
            SlackCommands commands,
            SlackInteractivity interactivity,
            SlackEvents events) {
        this.gate = SlackSignature.gate(config, clock);
        this.commands = commands;
        this.interactivity = interactivity;
        this.events = events;
    }

    @POST
    @Path("/command")
    public Response command(@Context HttpHeaders headers, byte[] body) {
        return gate.pass(headers, body, commands::answer);
    }

    @POST
    @Path("/interactivity")
    public Response interactivity(@Context HttpHeaders headers, byte[] body) {
        return gate.pass(headers, body, interactivity::answer);
    }

    @POST
    @Path("/events")
    public Response events(@Context HttpHeaders headers, byte[] body) {
        return gate.pass(headers, body, events::answer);
    }
}
