package dev.docket.delivery.discord;

import dev.docket.delivery.chat.Gate;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The two addresses that a Discord application is configured with. Bodies are taken raw. */
@Path("/discord")
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
public class DiscordResource {

    private final Gate gate;
    private final DiscordInteractions interactions;

    DiscordResource(DiscordConfig config, DiscordInteractions interactions) {
        this.gate = DiscordSignature.gate(config);
        this.interactions = interactions;
    }

    @POST
    @Path("/interactions")
    public Response interactions(@Context HttpHeaders headers, byte[] body) {
        return gate.pass(headers, body, interactions::answer);
    }

    @POST
    @Path("/events")
    public Response events(@Context HttpHeaders headers, byte[] body) {
        return gate.pass(headers, body, DiscordEvents::answer);
    }
}
