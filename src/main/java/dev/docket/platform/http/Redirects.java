package dev.docket.platform.http;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way from the address asked for to the address that answers; one object a request. */
final class Redirects {

    private final URI start;
    private final int limit;
    private final Set<URI> seen = new LinkedHashSet<>();
    private URI here;
    private boolean onlyPermanent = true;

    Redirects(URI start, int limit) {
        this.start = start;
        this.limit = limit;
        this.here = start;
        seen.add(start);
    }

    URI here() {
        return here;
    }

    /** Where the document lives from now on; null unless every redirect on the way is for good. */
    @Nullable URI movedTo() {
        return onlyPermanent && !here.equals(start) ? here : null;
    }

    /**
     * @throws RefusedException if the redirect leads in a circle, too far, or away from https
     */
    void follow(Hop hop) throws IOException {
        var next = target(hop);
        if (isHttps(here) && !isHttps(next)) {
            throw new RefusedException("The redirect to %s leaves https".formatted(next));
        }
        if (!seen.add(next)) {
            throw new RefusedException("The redirects go in a circle by way of " + next);
        }
        if (seen.size() > limit + 1) {
            throw new RefusedException("More than %d redirects".formatted(limit));
        }
        onlyPermanent &= hop.forGood();
        here = next;
    }

    private URI target(Hop hop) throws RefusedException {
        var location = hop.headers().location();
        try {
            return WebAddress.resolve(here, String.valueOf(location));
        } catch (IllegalArgumentException broken) {
            throw new RefusedException("The redirect leads to no web address: " + location);
        }
    }

    private static boolean isHttps(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }
}
