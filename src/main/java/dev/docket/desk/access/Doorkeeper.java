package dev.docket.desk.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/** Leads everybody without a session to the login page. */
@Provider
@DeskOnly
public class Doorkeeper implements ContainerRequestFilter {

    private final Session session;

    public Doorkeeper(Session session) {
        this.session = session;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var cookie = request.getCookies().get(Session.COOKIE);
        if (!session.isOpen(cookie == null ? null : cookie.getValue())) {
            request.abortWith(Response.seeOther(URI.create("/desk/login")).build());
        }
    }
}
