package dev.docket.feed.parse;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses as people write them, resolved as browsers do (RFC 3986, section 5). */
final class Address {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern QUERY_AND_FRAGMENT = Pattern.compile("[?#].*$");

    /** More steps up than there are folders, which java.net.URI keeps. */
    private static final Pattern ABOVE_THE_ROOT = Pattern.compile("^(\\w+://[^/]*)(?:/\\.\\.)+/");

    private static final String ILLEGAL = " \"<>\\^`{|}[]";

    private static final int LONGEST = 10_000;

    private Address() {}

    /** Absolute if the base is; what is no address at all stays as it is written. */
    static String resolve(@Nullable URI base, String written) {
        var link = written.strip();
        if (link.length() > LONGEST) {
            return link;
        }
        if (link.indexOf(' ') >= 0 || link.indexOf('\n') >= 0 || link.indexOf('\t') >= 0) {
            link = SPACES.matcher(link).replaceAll("%20");
        }
        return base == null || link.isEmpty() || hasScheme(link) ? link : join(base, link);
    }

    private static String join(URI base, String link) {
        var target = parse(link);
        if (target == null || base.isOpaque()) {
            return link;
        }
        if (link.startsWith("?")) { // java.net.URI drops the last segment of the path here
            return QUERY_AND_FRAGMENT.matcher(base.toString()).replaceFirst("") + link;
        }
        var joined = folder(base).resolve(target).toString();
        return ABOVE_THE_ROOT.matcher(joined).replaceFirst("$1/");
    }

    /** {@code http://host} and {@code a} would make {@code http://hosta}. */
    private static URI folder(URI base) {
        boolean bare = base.getRawAuthority() != null && base.getRawPath().isEmpty();
        return bare ? base.resolve("/") : base;
    }

    private static boolean hasScheme(String link) {
        int colon = link.indexOf(':');
        for (int i = 0; i < colon; i++) {
            if (!Character.isLetterOrDigit(link.charAt(i)) && "+-.".indexOf(link.charAt(i)) < 0) {
                return false;
            }
        }
        return colon > 0 && Character.isLetter(link.charAt(0));
    }

    /** Null for what cannot be one even with some goodwill. */
    static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException careless) {
            return encoded(text);
        }
    }

    private static @Nullable URI encoded(String text) {
        try {
            return new URI(legal(text));
        } catch (URISyntaxException broken) {
            return null;
        }
    }

    private static String legal(String text) {
        StringBuilder legal = null;
        for (int i = 0; i < text.length(); i++) {
            if (ILLEGAL.indexOf(text.charAt(i)) >= 0) {
                legal = legal == null ? new StringBuilder(text.substring(0, i)) : legal;
                legal.append('%')
                        .append(Integer.toHexString(text.charAt(i)).toUpperCase(Locale.ROOT));
            } else if (legal != null) {
                legal.append(text.charAt(i));
            }
        }
        return legal == null ? text : legal.toString();
    }
}
