package dev.docket.subscriber.web;

import dev.docket.platform.text.Language;
import dev.docket.subscriber.Ask;
import dev.docket.subscriber.AskAnswer.Accepted;
import dev.docket.subscriber.AskAnswer.BadAddress;
import dev.docket.subscriber.AskAnswer.TooMany;
import dev.docket.subscriber.Subscriptions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Subscribing from a program: the same rules, and the same answer for any address. */
@Path("/api/subscribe")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SubscribeApi {

    private final Subscriptions subscriptions;

    SubscribeApi(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /**
     * A request.
     *
     * @param language {@code en}, {@code cs} or {@code pl}; English if missing
     */
    public record Request(@Nullable String address, @Nullable String language) {}

    /**
     * An answer.
     *
     * @param status {@code accepted}, or what is wrong, such as {@code no_at}
     * @param message a sentence for people, in the language of the request
     */
    public record Answer(String status, String message) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@Nullable Request request, @Context HttpServerRequest http) {
        var given = Objects.requireNonNullElse(request, new Request(null, null));
        var language =
                Language.of(Objects.requireNonNullElse(given.language(), "en")).orElse(Language.EN);
        var address = Objects.requireNonNullElse(given.address(), "");
        var network = http.remoteAddress().hostAddress();
        return switch (subscriptions.ask(new Ask(address, language, "api", network))) {
            case Accepted _ -> answer(Status.ACCEPTED, language, "accepted", "asked.text");
            case BadAddress(var problem) ->
                    answer(
                            Status.BAD_REQUEST,
                            language,
                            problem.name().toLowerCase(Locale.ROOT),
                            "problem." + problem);
            case TooMany _ ->
                    answer(Status.TOO_MANY_REQUESTS, language, "too_many", "problem.many");
        };
    }

    private static Response answer(Status status, Language language, String word, String key) {
        return Response.status(status).entity(new Answer(word, Pages.text(language, key))).build();
    }
}
