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

    /** The last part of a path that was made of a title. */
    private static final Pattern SLUG = Pattern.compile("(?:[^/-]+-){2,}[^/]+/?");

    private CanonicalAddress() {}

    /**
     * {@code url} in its plain form: lower-case host, without default port, fragment and tracking
     * parameters. What is no web address is returned as it came.
     */
    public static String of(String url) {
        return Address.parse(url).map(Address::text).orElse(url);
    }

    /** The address to ask for the page of {@code url}: what it carries, if it is a carrier. */
    public static String target(String url) {
        return Carriers.unloaded(url);
    }

    /** Whether {@code url} leads to the front page of a site. */
    public static boolean isHomePage(String url) {
        return Address.parse(url).filter(Address::isHomePage).isPresent();
    }

    /**
     * What a page calls its own address, if that can be believed, else the address it was read
     * from. Not believed: another site, and a home page or a section declared by a page that is
     * none (common mistakes of templates, which would make all articles of a site one).
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
        return (isSameSite(read, declared) || isOwnDomainOf(read, declared))
                && declared.text().length() <= LONGEST
                && (!declared.isHomePage() || read.isHomePage())
                && !losesThePage(read, declared);
    }

    private static boolean isSameSite(Address read, Address declared) {
        return site(read.host()).equals(site(declared.host())) && read.port() == declared.port();
    }

    /** Newsletters at Substack may have a domain of their own, with the same paths. */
    private static boolean isOwnDomainOf(Address read, Address declared) {
        return read.host().endsWith(".substack.com")
                && read.path().startsWith("/p/")
                && read.path().equals(declared.path());
    }

    /**
     * Templates that forget what names the page: the query of a script, or the last part of the
     * path, so that an article calls itself by the name of its section.
     */
    private static boolean losesThePage(Address read, Address declared) {
        boolean query =
                declared.query().isEmpty()
                        && !read.query().isEmpty()
                        && read.path().equals(declared.path())
                        && Hints.needsQuery(read.path());
        return query || SLUG.matcher(beyond(declared.path(), read.path())).matches();
    }

    /** What {@code path} has more than {@code folder}; empty if it lies elsewhere. */
    private static String beyond(String folder, String path) {
        var base = folder.endsWith("/") ? folder : folder + "/";
        return path.startsWith(base) ? path.substring(base.length()) : "";
    }

    /**
     * The part of a host that is registered, by the Public Suffix List; else its last two labels.
     */
    private static String site(String host) {
        var domain = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return domain == null ? UNLISTED.matcher(host).replaceFirst("$1") : domain;
    }
}
