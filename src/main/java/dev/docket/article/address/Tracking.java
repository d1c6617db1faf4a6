package dev.docket.article.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Query parameters that tell a site where a reader came from and change nothing on the page. */
final class Tracking {

    private static final Pattern FAMILIES =
            Pattern.compile(
                    "(?:utm|mtm|pk|piwik|hsa|itm|matomo|wt|oly|vero|trk|ga)_[a-z0-9_]*|_hs[a-z]+|mc_(?:cid|eid)|_ga|_gl|__s");

    private static final Set<String> NAMES =
            Set.of(
                    "fbclid",
                    "gclid",
                    "dclid",
                    "gclsrc",
                    "gbraid",
                    "wbraid",
                    "msclkid",
                    "yclid",
                    "twclid",
                    "igshid",
                    "igsh",
                    "ttclid",
                    "li_fat_id",
                    "mkt_tok",
                    "s_cid",
                    "cmpid",
                    "cmp",
                    "ncid",
                    "sr_share",
                    "ref",
                    "ref_src",
                    "ref_url",
                    "referrer",
                    "source",
                    "src",
                    "spm",
                    "scm",
                    "from",
                    "fromid",
                    "share_token",
                    "share_id",
                    "smid",
                    "publication_id",
                    "isfreemail",
                    "r",
                    "triedredirect",
                    "rss",
                    "feed",
                    "partner",
                    "guccounter",
                    "guce_referrer",
                    "guce_referrer_sig",
                    "xtor",
                    "wtrid");

    /**
     * A link out of a newsletter, which repeats the number of the post that its path names already;
     * elsewhere {@code post_id} may be all that names it.
     */
    private static final Pattern MAILED = Pattern.compile("(?:^|&)publication_id=");

    private Tracking() {}

    /** The query without tracking parameters, in its own order; empty if nothing is left. */
    static String removedFrom(String query) {
        boolean mailed = MAILED.matcher(query).find();
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !isTracking(part))
                .filter(part -> !(mailed && part.startsWith("post_id=")))
                .collect(Collectors.joining("&"));
    }

    /** Of an ampersand that a feed escaped twice, the tail begins the name. */
    private static boolean isTracking(String parameter) {
        var whole = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        var name = whole.startsWith("amp;") ? whole.substring("amp;".length()) : whole;
        return NAMES.contains(name) || isOfFamily(name);
    }

    private static boolean isOfFamily(String name) {
        return name.contains("_") && FAMILIES.matcher(name).matches();
    }
}
