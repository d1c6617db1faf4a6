package dev.docket.article.reading;

import dev.docket.article.address.AddressKey;
import dev.docket.article.address.CanonicalAddress;
import dev.docket.article.address.Detours;
import dev.docket.platform.http.WebAddress;
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

    /**
     * The page that {@code link} leads to. Of one that hides it, the name of the entry may be its
     * address: feed proxies leave that as it was.
     */
    static String page(String link, String guid) {
        boolean named = WebAddress.isOne(guid) && !Detours.isOne(guid);
        return Detours.isOne(link) && named ? guid : link;
    }

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

    /** Whether {@code key} is that of a whole site. */
    static boolean isHomeKey(String key) {
        return !key.contains("/") && !key.contains("?") && !key.contains("#");
    }

    static String key(String url) {
        return AddressKey.of(url) + fragment(url);
    }
}
