package dev.docket.story.cluster;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses as keys: what two articles must share to point at the same page. */
final class Address {

    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern TONGUE = Pattern.compile("/(en|zh|cs|pl)(-[a-z]{2,4})?(?=/)");
    private static final Pattern TAIL = Pattern.compile("[?#].*$|/+$");

    private Address() {}

    /** Without scheme, query, fragment and final slash. */
    static String key(String url) {
        var bare = SCHEME.matcher(url.toLowerCase(Locale.ROOT)).replaceFirst("");
        return TAIL.matcher(TAIL.matcher(bare).replaceFirst("")).replaceFirst("");
    }

    /** The key without a language in its path: the same for a page and its translation. */
    static String translationKey(String url) {
        return TONGUE.matcher(key(url)).replaceAll("");
    }

    /** Whether the address leads to something particular rather than to somebody's front page. */
    static boolean isParticular(String key) {
        int slash = key.indexOf('/');
        return slash > 0 && key.length() - slash > 4;
    }
}
