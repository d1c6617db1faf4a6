package dev.docket.feed.websub;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The address that hubs call, one for each subscription. */
@Path(Callbacks.PATH + "{token}")
@RunOnVirtualThread
public class CallbackResource {

    private static final int TOO_LARGE = 413;

    private final Handshake handshake;
    private final Pushes pushes;

    CallbackResource(Handshake handshake, Pushes pushes) {
        this.handshake = handshake;
        this.pushes = pushes;
    }

    /** Answers a verification with its challenge, as plain text that no browser runs. */
    @GET
    public Response verify(
            @PathParam("token") String token,
            @QueryParam("hub.mode") @Nullable String mode,
            @QueryParam("hub.topic") @Nullable String topic,
            @QueryParam("hub.challenge") @Nullable String challenge,
            @QueryParam("hub.reason") @Nullable String reason,
            @QueryParam("hub.lease_seconds") @Nullable String leaseSeconds) {
        return Call.of(mode, topic, challenge, reason, leaseSeconds)
                .filter(call -> handshake.agrees(token, call))
                .map(CallbackResource::yes)
                .orElseGet(() -> Response.status(Response.Status.NOT_FOUND))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response.ResponseBuilder yes(Call call) {
        return switch (call) {
            case Call.Subscribe(_, var challenge, _) -> echo(challenge);
            case Call.Unsubscribe(_, var challenge) -> echo(challenge);
            case Call.Denied _ -> Response.noContent();
        };
    }

    private static Response.ResponseBuilder echo(String challenge) {
        return Response.ok(challenge, MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
                .header("X-Content-Type-Options", "nosniff");
    }

    /**
     * Takes a push. One that the hub did not sign is answered as if all were well, so that nobody
     * learns by trying (section 7.1.2).
     */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response push(
            @PathParam("token") String token,
            @HeaderParam("X-Hub-Signature") @Nullable String signature,
            InputStream body) {
        try {
            return switch (pushes.receive(token, signature, body)) {
                case KEPT, IGNORED -> Response.accepted().build();
                case UNWANTED -> Response.status(Response.Status.GONE).build();
                case TOO_LARGE -> Response.status(TOO_LARGE).build();
            };
        } catch (IOException brokenOff) {
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }
}
