package dev.docket.subscriber.web;

import dev.docket.platform.text.Language;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.Subscriptions;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Leaving with one click, from the mail program (RFC 8058) or from the page. */
@Path("/unsubscribe/{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class UnsubscribePages {

    private static final String ONE_CLICK = "One-Click";

    private final Subscriptions subscriptions;
    private final Pages pages;

    UnsubscribePages(Subscriptions subscriptions, Pages pages) {
        this.subscriptions = subscriptions;
        this.pages = pages;
    }

    /** Shows a button and changes nothing. */
    @GET
    public Response show(@PathParam("token") String token) {
        return subscriptions
                .toLeave(token)
                .map(subscriber -> Pages.html(Status.OK, button(subscriber)))
                .orElseGet(this::altered);
    }

    /** Unsubscribes without cookie or login; the form field is the mail program's word for it. */
    @POST
    public Response leave(
            @PathParam("token") String token, @RestForm("List-Unsubscribe") @Nullable String wish) {
        return ONE_CLICK.equals(wish) ? answer(token, subscriptions::leave, "left") : show(token);
    }

    /** Takes leaving back, for those who confirmed once. */
    @POST
    @Path("/undo")
    public Response comeBack(@PathParam("token") String token) {
        return answer(token, subscriptions::comeBack, "returned");
    }

    private Response answer(String token, Function<String, Optional<Subscriber>> step, String key) {
        return step.apply(token)
                .map(subscriber -> Pages.html(Status.OK, page(subscriber, key, token)))
                .orElseGet(this::altered);
    }

    private TemplateInstance page(Subscriber subscriber, String key, String token) {
        return key.equals("left")
                ? pages.button(subscriber.language(), key, "/unsubscribe/" + token + "/undo")
                : pages.notice(subscriber.language(), key);
    }

    private TemplateInstance button(Subscriber subscriber) {
        return pages.button(subscriber.language(), "leaving", "").data("oneClick", ONE_CLICK);
    }

    private Response altered() {
        return Pages.html(Status.NOT_FOUND, pages.notice(Language.EN, "altered"));
    }
}
