package dev.docket.story.summary;

import dev.docket.article.Article;
import java.util.regex.Pattern;

/** A title without what belongs to the place it was published in: its site, list or repository. */
final class Headline {

    private static final Pattern MARK = Pattern.compile("\\s+[|·–—-]\\s+|\\s*｜\\s*");

    /** "lab/lark-2: lark-2", "lab/lark-2": the repository and not its owner is the news. */
    private static final Pattern REPOSITORY =
            Pattern.compile("^[\\w.-]+/([\\w.-]+)(?::\\s*\\1)?(?=$|\\s|[(（])");

    private static final Pattern LISTED =
            Pattern.compile("^(?:Show|Ask|Tell|Launch) HN:\\s+|^(?:<think>.*?</think>\\s*)");

    private Headline() {}

    static String of(Article article) {
        var title = withoutSite(article, article.text().title().strip().replaceAll("\\s+", " "));
        var bare = LISTED.matcher(REPOSITORY.matcher(title).replaceFirst("$1")).replaceFirst("");
        return bare.isBlank() ? title : bare;
    }

    private static String withoutSite(Article article, String title) {
        var mark = MARK.matcher(title);
        int last = -1;
        int end = -1;
        while (mark.find()) {
            last = mark.start();
            end = mark.end();
        }
        return last > 0 && isSite(title.substring(end), article) ? title.substring(0, last) : title;
    }

    private static boolean isSite(String name, Article article) {
        return name.equalsIgnoreCase(article.origin().source())
                || name.equalsIgnoreCase(article.origin().publisher());
    }
}
