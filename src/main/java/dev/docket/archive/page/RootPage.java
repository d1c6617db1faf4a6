package dev.docket.archive.page;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Leads to the front page in the reader's language. */
@Path("/")
public class RootPage {

    @GET
    public Response get(
            @CookieParam(LanguageChoice.COOKIE) @Nullable String remembered,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var language = LanguageChoice.of(remembered, accepted);
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/" + language.tag() + "/"))
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
