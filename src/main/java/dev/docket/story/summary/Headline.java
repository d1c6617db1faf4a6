package dev.docket.story.summary;

import dev.docket.article.Article;
import java.util.regex.Pattern;

/** A title without the name of the site that some publishers put behind it. */
final class Headline {

    private static final Pattern MARK = Pattern.compile("\\s+[|·–—-]\\s+|\\s*｜\\s*");

    private Headline() {}

    static String of(Article article) {
        var title = article.text().title().strip().replaceAll("\\s+", " ");
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
