package dev.docket.archive.page;

import dev.docket.platform.DocketConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Remembers the language that a reader switched to: the switch leads to {@code ...?remember}, which
 * sets the cookie and leads on to the page itself, so that pages stay free of cookies and cacheable.
 */
@ApplicationScoped
public class RememberedLanguage {

    private static final Pattern SWITCH = Pattern.compile("(/(en|cs|pl)/.*)[?&]remember");
    private static final long A_YEAR = Duration.ofDays(365).toSeconds();
    private static final int SEE_OTHER = 303;

    private final boolean secure;

    public RememberedLanguage(DocketConfig config) {
        secure = "https".equals(config.baseUrl().getScheme());
    }

    void register(@Observes Filters filters) {
        filters.register(this::remember, 50);
    }

    private void remember(RoutingContext exchange) {
        var request = exchange.request();
        var asked = SWITCH.matcher(request.uri());
        if (!request.method().equals(HttpMethod.GET) || !asked.matches()) {
            exchange.next();
            return;
        }
        exchange.response()
                .addCookie(cookie(asked.group(2)))
                .setStatusCode(SEE_OTHER)
                .putHeader("Location", asked.group(1))
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private Cookie cookie(String language) {
        return Cookie.cookie(LanguageChoice.COOKIE, language)
                .setPath("/")
                .setMaxAge(A_YEAR)
                .setHttpOnly(true)
                .setSecure(secure)
                .setSameSite(CookieSameSite.LAX);
    }
}
