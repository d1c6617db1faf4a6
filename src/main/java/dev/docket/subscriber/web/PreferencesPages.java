package dev.docket.subscriber.web;

import dev.docket.platform.text.Language;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.SubscriberTokens;
import dev.docket.subscriber.Subscriptions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A reader's choices, behind the signed link in each mail. */
@Path("/{lang}/preferences/{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class PreferencesPages {

    private final Subscriptions subscriptions;
    private final SubscriberTokens tokens;
    private final Pages pages;

    PreferencesPages(Subscriptions subscriptions, SubscriberTokens tokens, Pages pages) {
        this.subscriptions = subscriptions;
        this.tokens = tokens;
        this.pages = pages;
    }

    @GET
    public Response show(@PathParam("lang") String lang, @PathParam("token") String token) {
        return subscriptions
                .toChoose(token)
                .map(subscriber -> page(subscriber, false))
                .orElseGet(() -> altered(lang));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("lang") String lang,
            @PathParam("token") String token,
            @RestForm @Nullable String language,
            @RestForm @Nullable String paused) {
        var chosen =
                Language.of(Objects.requireNonNullElse(language, lang))
                        .or(() -> Language.of(lang))
                        .orElse(Language.EN);
        return subscriptions
                .choose(token, chosen, paused != null)
                .map(subscriber -> page(subscriber, true))
                .orElseGet(() -> altered(lang));
    }

    private Response page(Subscriber subscriber, boolean saved) {
        var page =
                pages.preferences(subscriber.language())
                        .data("address", subscriber.address())
                        .data("paused", subscriber.paused())
                        .data("saved", saved)
                        .data("leave", tokens.leave(subscriber).getPath());
        return Pages.html(Status.OK, page);
    }

    private Response altered(String lang) {
        var language = Language.of(lang).orElse(Language.EN);
        return Pages.html(Status.NOT_FOUND, pages.notice(language, "altered"));
    }
}
