package dev.docket.desk;

import dev.docket.archive.Gathering;
import dev.docket.article.Articles;
import dev.docket.feed.Sources;
import jakarta.inject.Singleton;

/** How far the gathering is, counted in the rooms that gather. */
@Singleton
public class DeskGathering implements Gathering {

    private final Sources sources;
    private final Articles articles;

    public DeskGathering(Sources sources, Articles articles) {
        this.sources = sources;
        this.articles = articles;
    }

    @Override
    public Progress progress() {
        var all = sources.list();
        var reached = all.stream().filter(s -> s.visits().lastSuccess() != null).count();
        return new Progress(all.size(), (int) reached, Math.toIntExact(articles.count()));
    }
}
