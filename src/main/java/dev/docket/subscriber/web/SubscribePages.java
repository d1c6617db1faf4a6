package dev.docket.subscriber.web;

import dev.docket.platform.security.FormTokens;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.Ask;
import dev.docket.subscriber.AskAnswer.Accepted;
import dev.docket.subscriber.AskAnswer.BadAddress;
import dev.docket.subscriber.AskAnswer.TooMany;
import dev.docket.subscriber.Subscriptions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form to subscribe. */
@Path("/{lang}/subscribe")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class SubscribePages {

    private final Subscriptions subscriptions;
    private final FormTokens forms;
    private final Pages pages;

    SubscribePages(Subscriptions subscriptions, FormTokens forms, Pages pages) {
        this.subscriptions = subscriptions;
        this.forms = forms;
        this.pages = pages;
    }

    @GET
    public Response form(
            @PathParam("lang") String lang,
            @CookieParam(FormTokens.COOKIE) @Nullable String cookie) {
        return form(Status.OK, language(lang), cookie, "", "");
    }

    /** What was typed; {@code website} is out of people's sight, so who fills it in is none. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("lang") String lang,
            @CookieParam(FormTokens.COOKIE) @Nullable String cookie,
            @RestForm @Nullable String form,
            @RestForm @Nullable String address,
            @RestForm @Nullable String language,
            @RestForm @Nullable String website,
            @Context HttpServerRequest request) {
        var page = language(lang);
        var typed = Objects.requireNonNullElse(address, "");
        if (!forms.valid(cookie, form)) {
            return form(Status.FORBIDDEN, page, cookie, typed, "form.expired");
        }
        if (website != null && !website.isBlank()) {
            return Pages.html(Status.OK, pages.notice(page, "asked"));
        }
        var reads = Language.of(Objects.requireNonNullElse(language, lang)).orElse(page);
        var network = request.remoteAddress().hostAddress();
        return switch (subscriptions.ask(new Ask(typed, reads, "page", network))) {
            case Accepted _ -> Pages.html(Status.OK, pages.notice(page, "asked"));
            case BadAddress(var problem) ->
                    form(Status.BAD_REQUEST, page, cookie, typed, "problem." + problem);
            case TooMany _ -> form(Status.TOO_MANY_REQUESTS, page, cookie, typed, "problem.many");
        };
    }

    private Response form(
            Status status,
            Language language,
            @Nullable String cookie,
            String typed,
            String problem) {
        var token = forms.issue(cookie);
        var page =
                pages.form(language)
                        .data("form", token.token())
                        .data("typed", typed)
                        .data("problem", problem.isEmpty() ? "" : Pages.text(language, problem));
        return Response.fromResponse(Pages.html(status, page)).cookie(pages.cookie(token)).build();
    }

    private static Language language(String tag) {
        return Language.of(tag).orElse(Language.EN);
    }
}
