package dev.docket.article.address;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names a page on sites that give one page many addresses by their own custom. Works on keys
 * that {@link AddressKey} has made plain: no scheme, no {@code www}, no tracking.
 */
final class SiteKeys {

    /** At most one of them applies; the order only matters within a site. */
    private static final List<SiteForm> FORMS =
            Stream.of(
                            // newsletters and blogs
                            at(
                                    "substack.com",
                                    "([^/]+\\.substack\\.com)/p/([^/?]+)(?:[/?].*)?",
                                    "$1/p/$2"),
                            at(
                                    "medium.com",
                                    "(?:[^/]+\\.)?medium\\.com/(?:.*[/-])?([0-9a-f]{10,12})(?:\\?.*)?",
                                    "medium.com/p/$1"),
                            // the same number ends the address where such a blog has a domain of
                            // its own
                            at(
                                    "",
                                    "[^/]+/(?:[^?]*/)?(?![^/]*-[0-9a-f]{4}-[0-9a-f]{12}$)[^/?]*[^/?-]-"
                                        + "(?=\\d*[a-f])(?=[a-f]*\\d)([0-9a-f]{12})",
                                    "medium.com/p/$1"),
                            at("", "([^/.]+)\\.blogspot\\.[a-z.]+(/.+)", "$1.blogspot.com$2"),
                            // papers
                            at(
                                    "arxiv.org ar5iv.org alphaxiv.org huggingface.co hf.co doi.org",
                                    "(?:(?:export\\.)?arxiv\\.org/(?:abs|pdf|html|format|ps)|ar5iv(?:\\.labs\\.arxiv)?\\.org/(?:abs|html)"
                                        + "|alphaxiv\\.org/(?:abs|overview)|(?:huggingface\\.co|hf\\.co)/papers|(?:dx\\.)?doi\\.org/10\\.48550/(?:arxiv|arXiv)\\.)"
                                        + "/?((?:[a-z.-]+/)?\\d[\\d.]*\\d)(?:v\\d+)?(?:\\.pdf)?(?:\\?.*)?",
                                    "arxiv.org/abs/$1"),
                            at(
                                    "openreview.net",
                                    "openreview\\.net/(?:forum|pdf|attachment)\\?(?:.*&)?id=([^&]+)(?:&.*)?",
                                    "openreview.net/forum?id=$1"),
                            at(
                                    "aclanthology.org",
                                    "aclanthology\\.org/([^/?]+?)(?:\\.pdf|\\.bib)?",
                                    "aclanthology.org/$1"),
                            at("doi.org", "(?:dx\\.)?doi\\.org/(10\\..+)", "doi.org/$1"),
                            // code and models
                            at(
                                    "github.com",
                                    "github\\.com/([^/?]+)/([^/?]+?)(?:\\.git)?(?:/(?:tree/(?:main|master)|blob/(?:main|master)/README\\.md))?"
                                        + "(?:\\?(?:tab|plain|readme)=.*)?",
                                    "github.com/$1/$2"),
                            at(
                                    "github.com",
                                    "github\\.com/([^/?]+)/([^/?]+)/(?:blob|raw)/(?:refs/heads/)?([^?]+)(?:\\?.*)?",
                                    "github.com/$1/$2/blob/$3"),
                            at(
                                    "githubusercontent.com",
                                    "raw\\.githubusercontent\\.com/([^/?]+)/([^/?]+)/(?:refs/heads/)?([^?]+)(?:\\?.*)?",
                                    "github.com/$1/$2/blob/$3"),
                            at(
                                    "huggingface.co hf.co",
                                    "(?:huggingface\\.co|hf\\.co)/((?:(?:datasets|spaces)/)?[^/?]+/[^/?]+)"
                                        + "(?:/tree/main|/blob/main/README\\.md)?(?:\\?.*)?",
                                    "huggingface.co/$1"),
                            at("hf.co", "hf\\.co/(.+)", "huggingface.co/$1"),
                            // what people post
                            at(
                                    "twitter.com x.com fxtwitter.com vxtwitter.com fixupx.com"
                                            + " xcancel.com",
                                    "(?:mobile\\.)?(?:twitter|x|fxtwitter|vxtwitter|fixupx|xcancel)\\.com"
                                        + "/(?:i/web|[^/?]+)/status(?:es)?/(\\d+)(?:[/?].*)?",
                                    "x.com/i/status/$1"),
                            at(
                                    "",
                                    "nitter\\.[^/]+/[^/?]+/status/(\\d+)(?:[/?].*)?",
                                    "x.com/i/status/$1"),
                            at(
                                    "twitter.com",
                                    "(?:mobile\\.)?twitter\\.com/([^/?]+)(?:\\?.*)?",
                                    "x.com/$1"),
                            at(
                                    "t.me telegram.me",
                                    "(?:t|telegram)\\.me/(?:s/)?([^/?]+/\\d+)(?:\\?.*)?",
                                    "t.me/$1"),
                            at(
                                    "reddit.com",
                                    "(?:(?:old|new|np|i|out)\\.)?reddit\\.com/(?:r/[^/]+/|user/[^/]+/)?comments/(\\w+)(?:/[^/?]*)?(?:\\?.*)?",
                                    "reddit.com/comments/$1"),
                            at("redd.it", "redd\\.it/(\\w+)", "reddit.com/comments/$1"),
                            at(
                                    "linkedin.com",
                                    "(?:[a-z]{2}\\.)?linkedin\\.com/(?:posts/.*-(?:activity|share|ugcPost)-|feed/update/urn(?::|%3A)li(?::|%3A)"
                                        + "(?:activity|share|ugcPost)(?::|%3A))(\\d{10,})(?:[-/?].*)?",
                                    "linkedin.com/feed/update/$1"),
                            // films
                            at(
                                    "youtube.com youtube-nocookie.com",
                                    "(?:music\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:.*&)?v=|shorts/|live/|embed/|v/)([\\w-]{11})(?:[&?/].*)?",
                                    "youtube.com/watch?v=$1"),
                            at(
                                    "youtu.be",
                                    "youtu\\.be/([\\w-]{11})(?:\\?.*)?",
                                    "youtube.com/watch?v=$1"),
                            at(
                                    "bilibili.com",
                                    "bilibili\\.com/video/(\\w+)(?:\\?.*)?",
                                    "bilibili.com/video/$1"),
                            // China
                            at(
                                    "qq.com",
                                    "mp\\.weixin\\.qq\\.com/s\\?(?:.*&)?(__biz=[^&=%]+)[^&]*&(?:.*&)?(idx=\\d+)&(?:.*&)?(mid=\\d+)(?:&.*)?",
                                    "mp.weixin.qq.com/s?$1&$2&$3"),
                            at(
                                    "qq.com",
                                    "mp\\.weixin\\.qq\\.com/s/([\\w-]+)(?:\\?.*)?",
                                    "mp.weixin.qq.com/s/$1"),
                            at(
                                    "zhihu.com",
                                    "zhihu\\.com/question/\\d+/answer/(\\d+)(?:\\?.*)?",
                                    "zhihu.com/answer/$1"),
                            at(
                                    "zhihu.com",
                                    "zhuanlan\\.zhihu\\.com/p/(\\d+)(?:\\?.*)?",
                                    "zhuanlan.zhihu.com/p/$1"),
                            // and an encyclopedia
                            at("", "([a-z-]+)\\.m\\.(wik[a-z]+\\.org/.+)", "$1.$2"))
                    .flatMap(forms -> forms)
                    .toList();

    /** Sites that do not tell capitals from small letters in what names a page. */
    private static final Pattern CASELESS =
            Pattern.compile(
                    "(?:github\\.com|huggingface\\.co|t\\.me|doi\\.org|x\\.com|arxiv\\.org)/.*");

    private static final Map<String, List<Rewriting>> BY_SITE =
            FORMS.stream()
                    .collect(
                            Collectors.groupingBy(
                                    SiteForm::site,
                                    Collectors.mapping(SiteForm::rewriting, Collectors.toList())));

    private static final Pattern SITE =
            Pattern.compile("^(?:[^/?:]*\\.)?([^./?:]+\\.[^./?:]+)(?=[/?:]|$)");

    private SiteKeys() {}

    private record SiteForm(String site, Rewriting rewriting) {}

    /**
     * @param sites the registered domains that have this form; empty for a form of many sites
     */
    private static Stream<SiteForm> at(String sites, String form, String standard) {
        var rewriting = Rewriting.of(form, standard);
        return Arrays.stream(sites.split(" ")).map(site -> new SiteForm(site, rewriting));
    }

    static String of(String key) {
        var site = SITE.matcher(key);
        var named =
                Stream.of(site.find() ? site.group(1) : "", "")
                        .flatMap(name -> BY_SITE.getOrDefault(name, List.of()).stream())
                        .flatMap(form -> form.applyTo(key).stream())
                        .findFirst()
                        .orElse(key);
        return CASELESS.matcher(named).matches() ? named.toLowerCase(Locale.ROOT) : named;
    }
}
