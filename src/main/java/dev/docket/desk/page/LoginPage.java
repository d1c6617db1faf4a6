package dev.docket.desk.page;

import dev.docket.desk.DeskPassword;
import dev.docket.desk.access.LoginPace;
import dev.docket.desk.access.Session;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The door of the desk. */
@Path("/desk")
public class LoginPage {

    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final DeskPassword password;
    private final Session session;
    private final LoginPace pace;
    private final DeskReply reply;

    public LoginPage(DeskPassword password, Session session, LoginPace pace, DeskReply reply) {
        this.password = password;
        this.session = session;
        this.pace = pace;
        this.reply = reply;
    }

    @GET
    @Path("/login")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response form(@Context HttpHeaders headers) {
        return form(200, headers, "");
    }

    @POST
    @Path("/login")
    @Produces(DeskReply.HTML)
    @RunOnVirtualThread
    public Response logIn(
            @FormParam("password") @DefaultValue("") String attempt,
            @FormParam("token") @Nullable String token,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request) {
        reply.check(headers, token);
        if (!pace.allows(request.remoteAddress().hostAddress())) {
            return form(TOO_MANY, headers, "Too many attempts. Wait a minute and try again.");
        }
        return password.matches(attempt.strip().toCharArray())
                ? DeskReply.to("/desk").cookie(cookie(session.open(), Session.LENGTH.toSeconds())).build()
                : form(FORBIDDEN, headers, "That is not the password of this desk.");
    }

    @POST
    @Path("/logout")
    @RunOnVirtualThread
    public Response logOut(
            @FormParam("token") @Nullable String token, @Context HttpHeaders headers) {
        reply.check(headers, token);
        return DeskReply.to("/desk/login").cookie(cookie("", 0)).build();
    }

    private NewCookie cookie(String value, long seconds) {
        return reply.session(Session.COOKIE, value, seconds);
    }

    private Response form(int status, HttpHeaders headers, String problem) {
        return reply.page(
                status, headers, "Log in", "", frame -> DeskPages.login(frame, problem));
    }
}
