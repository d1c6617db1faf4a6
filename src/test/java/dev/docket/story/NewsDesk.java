package dev.docket.story;

import dev.docket.platform.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A database with articles to file: {@code desk.article("vLLM", "Title", "Body.")}. */
public final class NewsDesk {

    public static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    public final Jdbi jdbi;
    private final Handle handle;
    private Instant now = MONDAY;
    private int articles;

    /** With a database of its own. */
    public NewsDesk() {
        this(TestDatabase.fresh());
    }

    NewsDesk(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.handle = jdbi.open();
    }

    /** Lets time pass between articles. */
    public NewsDesk later(Duration duration) {
        now = now.plus(duration);
        return this;
    }

    /** Adds an article, an hour after the one before it, and returns its id. */
    public long article(String source, String title, String body) {
        long sourceId = source(source);
        now = now.plus(Duration.ofHours(1));
        articles++;
        return handle.createQuery(
                        """
                        INSERT INTO article (source_id, url, url_key, title, body, language,
                                             links, published, gathered)
                        VALUES (:source, :url, :url, :title, :body, 'en', '{}', :now, :now)
                        RETURNING id
                        """)
                .bind("source", sourceId)
                .bind("url", "https://news.example/story/" + articles)
                .bind("title", title)
                .bind("body", body)
                .bind("now", now)
                .mapTo(Long.class)
                .one();
    }

    /** Gives an article another text, as a publisher does; the old one is kept. */
    public void rewrite(long id, String title, String body) {
        handle.execute(
                """
                INSERT INTO article_version (article_id, version, title, body, seen_at, why)
                SELECT id, (SELECT count(*) + 1 FROM article_version WHERE article_id = article.id),
                       title, body, gathered, 'REVISED'
                FROM article WHERE id = ?
                """,
                id);
        handle.execute("UPDATE article SET title = ?, body = ? WHERE id = ?", title, body, id);
    }

    private long source(String name) {
        return handle.createQuery(
                        """
                        INSERT INTO source (slug, name, publisher, kind, address, listed_address, section,
                                            language, authority, next_visit)
                        VALUES (:name, :name, :name, 'FEED', :name, :name, 'labs', 'en', 2, now())
                        ON CONFLICT (slug) DO UPDATE SET name = excluded.name
                        RETURNING id
                        """)
                .bind("name", name)
                .mapTo(Long.class)
                .one();
    }

    /** Adds two reports a topic on events that have nothing in common, in turns. */
    void articlesOn(int from, int to) {
        for (int i = from; i < to; i++) {
            int topic = i / 2;
            var words = "Brask" + topic + " opens harbour" + topic + " near Velm" + topic;
            article(
                    "Paper " + i % 7,
                    words,
                    words + ". The mayor of Velm" + topic + " praised crew" + topic + " there.");
        }
    }
}
