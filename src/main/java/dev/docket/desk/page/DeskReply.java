package dev.docket.desk.page;

import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.security.FormTokens;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers of the desk: never kept by a browser, every form with its token. */
@Singleton
public class DeskReply {

    public static final String HTML = "text/html;charset=UTF-8";

    private final FormTokens forms;
    private final MailConfig mail;
    private final boolean secure;

    public DeskReply(FormTokens forms, MailConfig mail, DocketConfig config) {
        this.forms = forms;
        this.mail = mail;
        this.secure = "https".equals(config.baseUrl().getScheme());
    }

    /** A page of the navigation, whose address is {@code here}. */
    public Response page(
            HttpHeaders request,
            String title,
            String here,
            Function<DeskFrame, TemplateInstance> template) {
        return page(200, request, title, here, template);
    }

    /** The same with another status than 200. */
    public Response page(
            int status,
            HttpHeaders request,
            String title,
            String here,
            Function<DeskFrame, TemplateInstance> template) {
        var form = forms.issue(cookie(request));
        var frame = new DeskFrame(title, here, form.token(), mail.host().isEmpty());
        return Response.status(status)
                .entity(template.apply(frame).render())
                .cookie(cookie(FormTokens.COOKIE, "/", form.cookie(), NewCookie.SameSite.LAX, -1))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** After a form was acted on: to the page that shows what came of it. */
    public static Response.ResponseBuilder to(String page) {
        return Response.seeOther(URI.create(page));
    }

    /** Sets the session's cookie, or with a length of 0 deletes it. */
    NewCookie session(String name, String value, long seconds) {
        return cookie(name, "/desk", value, NewCookie.SameSite.STRICT, (int) seconds);
    }

    /**
     * Lets only forms pass that we handed out.
     *
     * @throws ForbiddenException if the form is not one that we handed to this browser
     */
    public void check(HttpHeaders request, @Nullable String token) {
        if (!forms.valid(cookie(request), token)) {
            throw new ForbiddenException();
        }
    }

    private static @Nullable String cookie(HttpHeaders request) {
        var cookie = request.getCookies().get(FormTokens.COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private NewCookie cookie(
            String name, String path, String value, NewCookie.SameSite sameSite, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path)
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .build();
    }
}
