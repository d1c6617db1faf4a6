package dev.docket.subscriber.web;

import dev.docket.platform.DocketConfig;
import dev.docket.platform.security.FormTokens;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import io.quarkus.qute.Engine;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills the templates of these pages. */
@Singleton
class Pages {

    private static final Messages MESSAGES = new Messages("subscriber");
    private static final List<String> FORM =
            List.of("title", "lead", "address", "language", "consent", "button", "honeypot");
    private static final List<String> PREFERENCES =
            List.of("title", "lead", "language", "pause", "button", "saved", "leave");

    private final Engine templates;
    private final boolean secure;

    Pages(Engine templates, DocketConfig config) {
        this.templates = templates;
        this.secure = "https".equals(config.baseUrl().getScheme());
    }

    static String text(Language language, String key) {
        return MESSAGES.text(language, key);
    }

    TemplateInstance form(Language language) {
        return page("form", language).data("t", words(language, "form.", FORM));
    }

    TemplateInstance preferences(Language language) {
        return page("preferences", language)
                .data("t", words(language, "preferences.", PREFERENCES));
    }

    /** A page that says one thing: {@code key} names its title and its text. */
    TemplateInstance notice(Language language, String key) {
        return page("notice", language)
                .data("title", text(language, key + ".title"))
                .data("text", text(language, key + ".text"))
                .data("again", text(language, "again"));
    }

    /** The same with one button that posts to {@code action}. */
    TemplateInstance button(Language language, String key, String action) {
        return page("button", language)
                .data("title", text(language, key + ".title"))
                .data("text", text(language, key + ".text"))
                .data("button", text(language, key + ".button"))
                .data("action", action);
    }

    private TemplateInstance page(String name, Language language) {
        return templates
                .getTemplate("web/subscribe/" + name + ".html")
                .data("lang", language.tag())
                .data("languages", List.of(Language.values()));
    }

    private static Map<String, String> words(Language language, String prefix, List<String> keys) {
        var words = new LinkedHashMap<String, String>();
        keys.forEach(key -> words.put(key, text(language, prefix + key)));
        return words;
    }

    static Response html(Response.Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=utf-8")
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer") // links here carry tokens
                .entity(page.render())
                .build();
    }

    /** The form's cookie, over a safe line only where the site has one. */
    NewCookie cookie(FormTokens.FormToken token) {
        return new NewCookie.Builder(FormTokens.COOKIE)
                .value(token.cookie())
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
