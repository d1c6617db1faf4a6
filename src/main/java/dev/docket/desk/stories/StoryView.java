package dev.docket.desk.stories;

import dev.docket.article.Article;
import java.util.List;

/**
 * One story at the desk.
 *
 * @param related other stories of the same thread, the newest first
 * @param typed what an editor had filled in when it could not be done
 * @param problem why the last edit was not made; empty if nothing went wrong
 * @param notice what was just done; empty if nothing was
 */
public record StoryView(
        StoryRow row,
        List<Article> articles,
        List<StoryRow> related,
        List<EditRow> log,
        Typed typed,
        String problem,
        String notice) {

    public boolean isChosen(Article article) {
        return typed.articles().contains(article.id());
    }
}
