package dev.docket.archive.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.docket.archive.why.WhyWriter;
import dev.docket.archive.why.Whys;
import dev.docket.platform.database.Database;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The reasons of a story as data, and for readers the way to the page in their language. */
@Path("/stories/{id:[0-9]{1,18}}")
public class WhyAnswers {

    private final Whys whys;

    public WhyAnswers(Whys whys) {
        this.whys = whys;
    }

    @GET
    @Path("/why")
    @RunOnVirtualThread
    public Response why(
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept,
            @CookieParam(LanguageChoice.COOKIE) @Nullable String remembered,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages,
            @Context Request request) {
        if (accept == null || !accept.contains(MediaType.TEXT_HTML)) {
            return json(id, request);
        }
        var language = LanguageChoice.of(remembered, languages);
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/" + language.tag() + "/" + WhyPage.path(id)))
                .header(HttpHeaders.VARY, "Accept, Accept-Language, Cookie")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("/why.json")
    @RunOnVirtualThread
    public Response json(@PathParam("id") long id, @Context Request request) {
        var why = whys.of(id).orElseThrow(NotFoundException::new);
        try {
            var text = Database.json().writeValueAsString(WhyWriter.data(why));
            return Reply.of(request, text, Reply.A_MINUTE)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .header(HttpHeaders.VARY, "Accept")
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reasons are plain data", e);
        }
    }
}
