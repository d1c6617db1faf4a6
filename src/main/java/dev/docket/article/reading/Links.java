package dev.docket.article.reading;

import dev.docket.article.address.AddressKey;
import dev.docket.article.address.CanonicalAddress;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the link of an entry says about its article. */
final class Links {

    /** Fragments that point to the whole page: jumps to comments, text highlights, counters. */
    private static final Pattern WHOLE_PAGE =
            Pattern.compile(
                    "(?i)#(?:|:~:.*|comments?(?:[-_=/\\d].*)?|respond|disqus_thread|top|utm_.*|xtor.*"
                        + "|(?:rss|ref)(?:[-_=].*)?|content|main|/.*|!.*)");

    private Links() {}

    /** Whether {@code link} leads to a part of a page, as in release notes and round-ups. */
    static boolean isPartOfPage(String link) {
        return !fragment(link).isEmpty();
    }

    /** The fragment, {@code #} included, if it names a part of the page; else empty. */
    static String fragment(String link) {
        int hash = link.indexOf('#');
        var fragment = hash < 0 ? "" : link.substring(hash);
        return WHOLE_PAGE.matcher(fragment).matches() ? "" : fragment;
    }

    /**
     * The address to keep for a page read at {@code address} that calls itself {@code declared}.
     */
    static String canonical(String link, String address, @Nullable String declared) {
        return CanonicalAddress.of(address, declared) + fragment(link);
    }

    static String key(String url) {
        return AddressKey.of(url) + fragment(url);
    }
}
