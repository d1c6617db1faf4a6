package dev.docket.cli.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.article.Article;
import dev.docket.article.Articles;
import dev.docket.platform.database.Database;
import dev.docket.story.Stories;
import dev.docket.story.Story;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes every article with the story that it ended in, one JSON object a line. */
@Singleton
public class ArticleLines {

    private static final ObjectMapper JSON = Database.json();
    private static final int BATCH = 500;

    private final Articles articles;
    private final Stories stories;

    @Inject
    public ArticleLines(Articles articles, Stories stories) {
        this.articles = articles;
        this.stories = stories;
    }

    /** Writes them all and returns how many there were. */
    int write(Path file) throws IOException {
        int written = 0;
        try (var writer = Files.newBufferedWriter(file)) {
            long last = 0;
            for (var batch = batch(last); !batch.isEmpty(); batch = batch(last)) {
                for (var article : batch) {
                    write(article, writer);
                }
                last = batch.getLast().id();
                written += batch.size();
            }
        }
        return written;
    }

    private List<Article> batch(long after) {
        return articles.after(after, BATCH);
    }

    private void write(Article article, Writer writer) throws IOException {
        var line = new LinkedHashMap<String, Object>();
        line.put("id", article.id());
        line.put("source", article.origin().source());
        line.put("url", article.url());
        line.put("title", article.text().title());
        line.put("published", String.valueOf(article.date()));
        line.put("language", article.text().language());
        line.put("story", stories.ofArticle(article.id()).map(Story::id).orElse(null));
        writer.write(JSON.writeValueAsString(line));
        writer.write('\n');
    }
}
