package dev.docket.article.address;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What names a page on sites that give one page many addresses by their own custom. Works on keys
 * that {@link AddressKey} has made plain: no scheme, no {@code www}, no tracking.
 */
final class SiteKeys {

    /** At most one of them applies; the order only matters within a site. */
    private static final List<Rewriting> FORMS =
            List.of(
                    // newsletters and blogs
                    Rewriting.of("([^/]+\\.substack\\.com)/p/([^/?]+)(?:[/?].*)?", "$1/p/$2"),
                    Rewriting.of(
                            "(?:[^/]+\\.)?medium\\.com/(?:.*[/-])?([0-9a-f]{10,12})(?:\\?.*)?",
                            "medium.com/p/$1"),
                    // the same number ends the address where such a blog has a domain of its own
                    Rewriting.of(
                            "[^/]+/(?:[^?]*/)?(?![^/]*-[0-9a-f]{4}-[0-9a-f]{12}$)[^/?]*[^/?-]-"
                                    + "(?=\\d*[a-f])(?=[a-f]*\\d)([0-9a-f]{12})",
                            "medium.com/p/$1"),
                    Rewriting.of("([^/.]+)\\.blogspot\\.[a-z.]+(/.+)", "$1.blogspot.com$2"),
                    // papers
                    Rewriting.of(
                            "(?:(?:export\\.)?arxiv\\.org/(?:abs|pdf|html|format|ps)|ar5iv(?:\\.labs\\.arxiv)?\\.org/(?:abs|html)"
                                + "|alphaxiv\\.org/(?:abs|overview)|(?:huggingface\\.co|hf\\.co)/papers|(?:dx\\.)?doi\\.org/10\\.48550/(?:arxiv|arXiv)\\.)"
                                + "/?((?:[a-z.-]+/)?\\d[\\d.]*\\d)(?:v\\d+)?(?:\\.pdf)?(?:\\?.*)?",
                            "arxiv.org/abs/$1"),
                    Rewriting.of(
                            "openreview\\.net/(?:forum|pdf|attachment)\\?(?:.*&)?id=([^&]+)(?:&.*)?",
                            "openreview.net/forum?id=$1"),
                    Rewriting.of(
                            "aclanthology\\.org/([^/?]+?)(?:\\.pdf|\\.bib)?",
                            "aclanthology.org/$1"),
                    Rewriting.of("(?:dx\\.)?doi\\.org/(10\\..+)", "doi.org/$1"),
                    // code and models
                    Rewriting.of(
                            "github\\.com/([^/?]+)/([^/?]+?)(?:\\.git)?(?:/(?:tree/(?:main|master)|blob/(?:main|master)/README\\.md))?"
                                + "(?:\\?(?:tab|plain|readme)=.*)?",
                            "github.com/$1/$2"),
                    Rewriting.of(
                            "github\\.com/([^/?]+)/([^/?]+)/(?:blob|raw)/(?:refs/heads/)?([^?]+)(?:\\?.*)?",
                            "github.com/$1/$2/blob/$3"),
                    Rewriting.of(
                            "raw\\.githubusercontent\\.com/([^/?]+)/([^/?]+)/(?:refs/heads/)?([^?]+)(?:\\?.*)?",
                            "github.com/$1/$2/blob/$3"),
                    Rewriting.of(
                            "(?:huggingface\\.co|hf\\.co)/((?:(?:datasets|spaces)/)?[^/?]+/[^/?]+)"
                                    + "(?:/tree/main|/blob/main/README\\.md)?(?:\\?.*)?",
                            "huggingface.co/$1"),
                    Rewriting.of("hf\\.co/(.+)", "huggingface.co/$1"),
                    // what people post
                    Rewriting.of(
                            "(?:(?:mobile\\.)?(?:twitter|x|fxtwitter|vxtwitter|fixupx|xcancel)\\.com|nitter\\.[^/]+)"
                                + "/(?:i/web|[^/?]+)/status(?:es)?/(\\d+)(?:[/?].*)?",
                            "x.com/i/status/$1"),
                    Rewriting.of("(?:mobile\\.)?twitter\\.com/([^/?]+)(?:\\?.*)?", "x.com/$1"),
                    Rewriting.of("(?:t|telegram)\\.me/(?:s/)?([^/?]+/\\d+)(?:\\?.*)?", "t.me/$1"),
                    Rewriting.of(
                            "(?:(?:old|new|np|i|out)\\.)?reddit\\.com/(?:r/[^/]+/|user/[^/]+/)?comments/(\\w+)(?:/[^/?]*)?(?:\\?.*)?",
                            "reddit.com/comments/$1"),
                    Rewriting.of("redd\\.it/(\\w+)", "reddit.com/comments/$1"),
                    Rewriting.of(
                            "(?:[a-z]{2}\\.)?linkedin\\.com/(?:posts/.*-(?:activity|share|ugcPost)-|feed/update/urn(?::|%3A)li(?::|%3A)"
                                + "(?:activity|share|ugcPost)(?::|%3A))(\\d{10,})(?:[-/?].*)?",
                            "linkedin.com/feed/update/$1"),
                    // films
                    Rewriting.of(
                            "(?:music\\.)?youtube(?:-nocookie)?\\.com/(?:watch\\?(?:.*&)?v=|shorts/|live/|embed/|v/)([\\w-]{11})(?:[&?/].*)?",
                            "youtube.com/watch?v=$1"),
                    Rewriting.of("youtu\\.be/([\\w-]{11})(?:\\?.*)?", "youtube.com/watch?v=$1"),
                    Rewriting.of("bilibili\\.com/video/(\\w+)(?:\\?.*)?", "bilibili.com/video/$1"),
                    // China
                    Rewriting.of(
                            "mp\\.weixin\\.qq\\.com/s\\?(?:.*&)?(__biz=[^&=%]+)[^&]*&(?:.*&)?(idx=\\d+)&(?:.*&)?(mid=\\d+)(?:&.*)?",
                            "mp.weixin.qq.com/s?$1&$2&$3"),
                    Rewriting.of(
                            "mp\\.weixin\\.qq\\.com/s/([\\w-]+)(?:\\?.*)?",
                            "mp.weixin.qq.com/s/$1"),
                    Rewriting.of(
                            "zhihu\\.com/question/\\d+/answer/(\\d+)(?:\\?.*)?",
                            "zhihu.com/answer/$1"),
                    Rewriting.of(
                            "zhuanlan\\.zhihu\\.com/p/(\\d+)(?:\\?.*)?", "zhuanlan.zhihu.com/p/$1"),
                    // and an encyclopedia
                    Rewriting.of("([a-z-]+)\\.m\\.(wik[a-z]+\\.org/.+)", "$1.$2"));

    /** Sites that do not tell capitals from small letters in what names a page. */
    private static final Pattern CASELESS =
            Pattern.compile(
                    "(?:github\\.com|huggingface\\.co|t\\.me|doi\\.org|x\\.com|arxiv\\.org)/.*");

    private SiteKeys() {}

    static String of(String key) {
        var named =
                FORMS.stream().flatMap(form -> form.applyTo(key).stream()).findFirst().orElse(key);
        return CASELESS.matcher(named).matches() ? named.toLowerCase(Locale.ROOT) : named;
    }
}
