package dev.docket.archive.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What browsers are told on every answer, files included: nothing from elsewhere, no inline script
 * or style, no framing, no guessing of types. A page that needs other rules sets its own.
 */
@ApplicationScoped
public class SecurityHeaders {

    private static final String POLICY_NAME = "Content-Security-Policy";

    static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::add, 100);
    }

    private static void add(RoutingContext exchange) {
        var headers = exchange.response().headers();
        headers.set("X-Content-Type-Options", "nosniff")
                .set("Referrer-Policy", "same-origin")
                .set("Cross-Origin-Opener-Policy", "same-origin");
        // Of two policies a browser obeys both, so ours goes along only where there is no other.
        exchange.addHeadersEndHandler(_ -> {
            if (!headers.contains(POLICY_NAME)) {
                headers.set(POLICY_NAME, POLICY);
            }
        });
        exchange.next();
    }
}
