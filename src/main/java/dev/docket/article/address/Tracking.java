package dev.docket.article.address;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Query parameters that change nothing on the page: they tell a site where a reader came from, or
 * which of its readers this is.
 */
final class Tracking {

    /** What services of statistics, mailing and advertising put before all their parameters. */
    private static final Pattern FAMILIES =
            Pattern.compile(
                    "(?:utm|mtm|pk|piwik|hsa|itm|matomo|wt|oly|vero|trk|ga|gad|at|bsft|fb|ns|stm|sc|ml_subscriber|ck_subscriber"
                        + "|amp_(?:js|gsa|latest))_[a-z0-9_]*|utm-[a-z]+|wt\\.[a-z_]+|_hs[a-z]+|mc_(?:cid|eid)|_ga|_gl|_kx|__s"
                        + "|hm(?:sr|pl|cu|kw|ci)|s?aspsessionid[a-z]+");

    private static final Set<String> NAMES =
            Set.of(
                    // clicks on advertisements
                    ("fbclid gclid dclid gclsrc gbraid wbraid msclkid yclid ysclid twclid ttclid"
                         + " igshid igsh li_fat_id epik irclickid irgwc rdt_cid s_kwcid ef_id"
                         + " wickedid tblci dicbo obclid bd_vid")
                            .split(" "));

    /** Mailings, shares and hops from one page of a site to another. */
    private static final Set<String> HOPS =
            Set.of(
                    ("mkt_tok s_cid cmpid ncid ocid cvid sr_share ref_src ref_url referrer referer"
                         + " spm scm spm_id_from vd_source share_token share_id share_source"
                         + " share_medium share_from sharesource smid smtyp publication_id"
                         + " isfreemail triedredirect guccounter guce_referrer guce_referrer_sig"
                         + " xtor wtrid mibextid __twitter_impression trkinfo trackingid lipi"
                         + " _openstat hsctatracking dm_i otc usqp replytocom showcomment"
                         + " unapproved moderation-hash isappinstalled nsukey wxshare_count"
                         + " from_wecom")
                            .split(" "));

    /** The numbers of a visit, which a site writes into its links for those without cookies. */
    private static final Set<String> VISITS =
            Set.of("jsessionid phpsessid cfid cftoken zenid oscsid".split(" "));

    /** What may be a visit or the name of a page; only a long number is the former. */
    private static final Pattern VISIT =
            Pattern.compile(
                    "(?i)(?:sid|s?ession_?id|sessid|session)=(?=\\w*\\d)[0-9a-f]{16,}[\\w.-]*");

    /**
     * A link out of a newsletter, which repeats the number of the post that its path names already;
     * elsewhere {@code post_id} may be all that names it.
     */
    private static final Pattern MAILED = Pattern.compile("(?:^|&)publication_id=");

    private Tracking() {}

    /**
     * The query without tracking parameters, in its own order; empty if nothing is left.
     *
     * @param path of the address; it decides what an ambiguous parameter is for
     */
    static String removedFrom(String query, String path) {
        boolean mailed = MAILED.matcher(query).find();
        return Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !isTracking(part, path))
                .filter(part -> !(mailed && part.startsWith("post_id=")))
                .collect(Collectors.joining("&"));
    }

    /** Of an ampersand that a feed escaped twice, the tail begins the name. */
    private static boolean isTracking(String parameter, String path) {
        var parts = parameter.split("=", 2);
        var whole = parts[0].toLowerCase(Locale.ROOT);
        var name = whole.startsWith("amp;") ? whole.substring("amp;".length()) : whole;
        return NAMES.contains(name)
                || HOPS.contains(name)
                || VISITS.contains(name)
                || FAMILIES.matcher(name).matches()
                || VISIT.matcher(parameter).matches()
                || Hints.tellNothing(name, parts.length < 2 ? "" : parts[1], path);
    }
}
