package dev.docket.article.extract.body;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the class, id and role of an element give away about it. */
final class Naming {

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Names of things that are never part of the text, whatever they hold. */
    private static final Pattern BOILERPLATE =
            words(
                    "comments?|commentlist|comment-(?:list|section|form|area|wrap\\w*|respond)|disqus\\w*|respond|replies"
                        + "|side-?bars?|widgets?|widget-area|footer|site-(?:header|footer|nav\\w*)|page-footer|post-footer|entry-footer|article-footer"
                        + "|nav|navi|navbar|navigation|menu|submenu|bread-?crumbs?|pagination|pager|page-links|prev-?next|post-nav\\w*"
                        + "|related(?:-?\\w+)?|recommend\\w*|more-(?:stories|articles|news|from|posts|on)|read-?more|also-?read|see-also|read-?next|up-?next|next-up"
                        + "|popular|trending|most-?(?:read|popular|viewed)|latest-(?:news|posts|articles)|recent-?posts|teasers?|teaser-\\w+"
                        + "|shar(?:e|es|ing|ers?)|share-?\\w+|sharedaddy|social(?:-?\\w+)?|addthis\\w*|addtoany\\w*|a2a|jp-relatedposts|follow-?us"
                        + "|newsletter\\w*|subscrib\\w*|subscription\\w*|sign-?up|mailchimp|mc4wp\\w*|optin\\w*|promo\\w*|sponsor\\w*|advert\\w*|ads?|ad-\\w+|adsbygoogle|dfp"
                        + "|outbrain|taboola|zergnet|cookie\\w*|consent\\w*|cli-\\w+|privacy-overview|borlabs\\w*|onetrust\\w*|cmp-\\w+|gdpr|pop-?up|modal|lightbox|tooltip"
                        + "|author-?(?:bio|box|info|card|profile|description|about|desc)|about-?(?:the-?)?author|bio|biography"
                        + "|tags?|tag-?list|post-?tags|entry-?tags|tagcloud|categories|cat-links|tag-links"
                        + "|toolbar|log-?in|skip-?(?:link|to)\\w*|print-?\\w*|by-?line|date-?line|post-?meta|entry-?meta|article-?meta|meta|meta-?data|time-?stamp|post-?date|entry-date|publish\\w*-date"
                        + "|captions?|caption-text|wp-caption-text|gallery-\\w+|carousel\\w*|slideshow\\w*|slider|copyright|ratings?|votes?|poll|donat\\w+|cta|call-to-action|visually-?hidden|sr-only|screen-reader-text|noprint"
                        + "|correction-form|feedback|paywall-\\w+|login-\\w+|credits?|photo-credit|image-credit|toc|table-of-contents|editsection|mw-editsection");

    private static final Pattern ARTICLE =
            words(
                    "article-?(?:body|content|text|copy|main|inner|body-\\w+)?|story-?(?:body|content|text)?|post-?(?:body|content|text|entry)?"
                        + "|entry(?:-?content|-?body)?|body-?(?:content|copy|text)?|content(?:-?body|-?main|-?article|-?text)?|main(?:-?content|-?text|-?article)?"
                        + "|text|page-content|rich-?text|hentry|h-entry|e-content|blog-?(?:post|content|entry)|news-?(?:body|content|text|detail\\w*)|markdown(?:-body)?|prose|td-post-content|available-content|artikel\\w*|column");

    private static final Pattern ARTICLE_BODY =
            words(
                    "article-?(?:body|content|text|copy)|story-?(?:body|content|text)|post-?(?:body|content|text)|entry-?(?:content|body|text)"
                        + "|body-?(?:copy|text)|news-?(?:body|content|text)|e-content|markdown-body|td-post-content|available-content|mw-parser-output|js_content");

    /** What an element has beside it or how it behaves: {@code has-sidebar}, {@code js-share}. */
    private static final Pattern MODIFIER =
            Pattern.compile("(?:^|\\s)(?:has|no|with|without|js|is)[-_]\\S*");

    /** WordPress files a post's topics among its classes: {@code post-12 category-a tag-ads}. */
    private static final Pattern POST =
            Pattern.compile("(?:^|\\s)(?:hentry|h-entry|type-\\S+|post-\\d+)(?=\\s|$)");

    private static final Pattern TOPIC = Pattern.compile("(?:^|\\s)(?:tag|category)-\\S*");

    private static final Pattern BOILERPLATE_ROLE =
            Pattern.compile(
                    "navigation|banner|complementary|contentinfo|search|menu|menubar|dialog|alertdialog|alert|tooltip|toolbar|tablist");

    private Naming() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?:^|[ _-])(?:" + alternatives.replace("-", "[-_]") + ")(?=$|[ _-])");
    }

    /** Class and id in lower case, camel case taken apart, words separated by space, - or _. */
    static String of(Element element) {
        var classes = element.className();
        var name = (classes.isEmpty() ? "" : telling(classes)) + ' ' + element.id();
        return name.isBlank() ? "" : CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The classes without those that tell of something else than the element. */
    private static String telling(String classes) {
        var plain = MODIFIER.matcher(classes).replaceAll(" ");
        return POST.matcher(plain).find() ? TOPIC.matcher(plain).replaceAll(" ") : plain;
    }

    static boolean isBoilerplate(Element element) {
        var role = element.attr("role");
        return (!role.isEmpty() && BOILERPLATE_ROLE.matcher(role).matches())
                || BOILERPLATE.matcher(of(element)).find();
    }

    static boolean isArticle(Element element) {
        return element.nameIs("article")
                || element.nameIs("main")
                || (isNamed(element) && ARTICLE.matcher(of(element)).find());
    }

    /** Whether the page itself calls {@code element} the body of the article. */
    static boolean isArticleBody(Element element) {
        return element.attr("itemprop").contains("articleBody")
                || (isNamed(element) && ARTICLE_BODY.matcher(of(element)).find());
    }

    static boolean isNamed(Element element) {
        return element.hasAttr("class") || element.hasAttr("id");
    }
}
