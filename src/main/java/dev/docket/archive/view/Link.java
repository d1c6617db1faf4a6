package dev.docket.archive.view;

import java.util.Locale;

/**
 * A name and where it leads.
 *
 * @param url empty if there is nowhere safe to lead
 */
public record Link(String text, String url) {

    /** A link to somebody else's page: an address of the network that is not web is dropped. */
    public static Link outside(String text, String url) {
        var scheme = url.strip().toLowerCase(Locale.ROOT);
        boolean web = scheme.startsWith("https://") || scheme.startsWith("http://");
        return new Link(text, web ? url.strip() : "");
    }
}
