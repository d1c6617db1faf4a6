package dev.docket.story.summary.title;

import dev.docket.article.Article;
import java.util.regex.Pattern;

/** What a bare version is a version of: the repository in its address, or else its source. */
final class Release {

    private static final Pattern REPOSITORY =
            Pattern.compile("^https?://[^/]+/[^/]+/([^/]+)/(?:-/)?(?:releases|tags?)\\b.*");

    private Release() {}

    static String named(Article article, String version) {
        var address = REPOSITORY.matcher(article.url());
        var name = address.matches() ? address.group(1) : article.origin().source();
        return name + " " + version;
    }
}
