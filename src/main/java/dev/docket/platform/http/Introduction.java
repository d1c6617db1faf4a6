package dev.docket.platform.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/**
 * What every request says of us: who asks, where to complain, and what we can read. Never the name
 * of a browser.
 */
record Introduction(Map<String, String> headers) {

    private static final Logger LOG = Logger.getLogger(Introduction.class);

    private static final String ACCEPT =
            String.join(
                    ", ",
                    List.of(
                            "application/atom+xml",
                            "application/rss+xml",
                            "application/rdf+xml",
                            "application/feed+json",
                            "application/xml;q=0.9",
                            "text/xml;q=0.9",
                            "text/html;q=0.8",
                            "*/*;q=0.5")); // else some sites answer 406

    Introduction {
        headers = Map.copyOf(headers);
    }

    static Introduction of(HttpSettings settings) {
        var headers = new TreeMap<String, String>();
        headers.put("User-Agent", settings.userAgent());
        headers.put("Accept", ACCEPT);
        headers.put("Accept-Encoding", ContentCoding.ACCEPTED);
        settings.contact()
                .ifPresent(contact -> {
                    headers.put("User-Agent", "%s (%s)".formatted(settings.userAgent(), contact));
                    headers.put("From", contact); // RFC 9110, section 10.1.2
                });
        return new Introduction(headers);
    }

    /** Tells the operator, once, if nobody who is asked could tell who asks. */
    static void warnIfAnonymous(HttpSettings settings) {
        if (hidesFromWebmasters(settings)) {
            LOG.warn(
                    "A webmaster who wants to complain cannot find you: set docket.base-url to the"
                            + " address of your Docket, or docket.http.contact to a mail address");
        }
    }

    /** Who we are, without what we would like to read. */
    Map<String, String> name() {
        var name = new TreeMap<>(headers);
        name.keySet().removeIf(header -> header.startsWith("Accept"));
        return name;
    }

    /** Whether the real web is asked under an address that means something on this machine only. */
    static boolean hidesFromWebmasters(HttpSettings settings) {
        return !settings.allowPrivateAddresses()
                && settings.contact().isEmpty()
                && settings.userAgent().matches("(?s).*(//localhost|//127\\.|//\\[::1).*");
    }
}
