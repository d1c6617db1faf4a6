package dev.docket.archive.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/** Answers that a browser may keep, and need not be sent twice (RFC 9110, 9111). */
final class Reply {

    static final String HTML = "text/html;charset=UTF-8";

    /** How long a page that changes with the next digest may be shown without asking again. */
    static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** The same for a page about what is frozen: only our own words around it can change. */
    static final Duration AN_HOUR = Duration.ofHours(1);

    private static final int TAG_BYTES = 12;

    private Reply() {}

    /** The page, or 304 if the reader has this very page already. */
    static Response of(Request request, TemplateInstance page, Duration freshFor) {
        return of(request, page.render(), freshFor).build();
    }

    /** The same for a text of any type. */
    static Response.ResponseBuilder of(Request request, String text, Duration freshFor) {
        var tag = new EntityTag(digest(text));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(text) : unchanged;
        return answer.tag(tag).cacheControl(cache(freshFor));
    }

    /** Leads on for good, as far as we know: an editor may open the old address again. */
    static Response moved(String address) {
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .cacheControl(cache(A_MINUTE))
                .build();
    }

    private static CacheControl cache(Duration freshFor) {
        var cache = new CacheControl();
        cache.setPrivate(false);
        cache.setNoTransform(false);
        cache.setMaxAge((int) freshFor.toSeconds());
        cache.getCacheExtension().put("public", "");
        return cache;
    }

    private static String digest(String text) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var hash = sha.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, TAG_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
