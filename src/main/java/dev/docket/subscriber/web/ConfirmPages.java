package dev.docket.subscriber.web;

import dev.docket.platform.text.Language;
import dev.docket.subscriber.Subscriptions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/**
 * Confirming from the mailbox. The token is proof of its own: it is signed, went to the mailbox
 * only, and so needs no cookie beside it.
 */
@Path("/{lang}/confirm/{token}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class ConfirmPages {

    private final Subscriptions subscriptions;
    private final Pages pages;

    ConfirmPages(Subscriptions subscriptions, Pages pages) {
        this.subscriptions = subscriptions;
        this.pages = pages;
    }

    /** Shows a button and changes nothing. */
    @GET
    public Response show(@PathParam("lang") String lang, @PathParam("token") String token) {
        return subscriptions
                .toConfirm(token)
                .map(_ -> pages.button(language(lang), "confirming", ""))
                .map(page -> Pages.html(Status.OK, page))
                .orElseGet(() -> stale(lang));
    }

    @POST
    public Response confirm(@PathParam("lang") String lang, @PathParam("token") String token) {
        return subscriptions
                .confirm(token)
                .map(_ -> Pages.html(Status.OK, pages.notice(language(lang), "confirmed")))
                .orElseGet(() -> stale(lang));
    }

    private Response stale(String lang) {
        return Pages.html(Status.GONE, pages.notice(language(lang), "stale"));
    }

    private static Language language(String tag) {
        return Language.of(tag).orElse(Language.EN);
    }
}
