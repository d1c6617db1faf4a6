package dev.docket.article.address;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address under which an article is kept and shown. */
public final class CanonicalAddress {

    /** A name under a top-level domain that the list does not know, but not a numeric address. */
    private static final Pattern UNLISTED = Pattern.compile("^.*\\.([^.]+\\.[a-z-]+)$");

    /** A page that calls itself by more than this has a fault in its template, in characters. */
    private static final int LONGEST = 2000;

    private CanonicalAddress() {}

    /**
     * {@code url} in its plain form: lower-case host, without default port, fragment and tracking
     * parameters. What is no web address is returned as it came.
     */
    public static String of(String url) {
        return Address.parse(url).map(Address::text).orElse(url);
    }

    /**
     * What a page calls its own address, if that can be believed, else the address it was read
     * from. Not believed: another site, and a home page declared by a page that is none (a common
     * mistake of templates, which would make all articles of a site one).
     *
     * @param url where the page was read
     * @param declared what its {@code rel=canonical} says, absolute
     */
    public static String of(String url, @Nullable String declared) {
        var read = Address.parse(url);
        if (declared == null || read.isEmpty()) {
            return of(url);
        }
        return Address.parse(declared)
                .filter(address -> isBelievable(read.get(), address))
                .orElse(read.get())
                .text();
    }

    private static boolean isBelievable(Address read, Address declared) {
        boolean sameSite =
                site(read.host()).equals(site(declared.host())) && read.port() == declared.port();
        return sameSite
                && declared.text().length() <= LONGEST
                && (!declared.isHomePage() || read.isHomePage());
    }

    /**
     * The part of a host that is registered, by the Public Suffix List; else its last two labels.
     */
    private static String site(String host) {
        var domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null ? UNLISTED.matcher(host).replaceFirst("$1") : domain;
    }
}
