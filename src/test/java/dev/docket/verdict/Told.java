package dev.docket.verdict;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Stories made up for a test. */
public final class Told {

    public static final Instant MORNING = Instant.parse("2026-04-06T08:00:00Z");

    private Told() {}

    /** An article of a lab's own blog. */
    public static Article article(String title, String body) {
        return article(1, "Some Lab", 3, title, body);
    }

    /** An article that came {@code id} hours after the morning. */
    public static Article article(
            long id, String publisher, int authority, String title, String body) {
        var origin = new Origin(id, publisher, publisher, authority);
        var text = new ArticleText(title, body, "en");
        var at = MORNING.plus(Duration.ofHours(id));
        return new Article(id, origin, "https://news.test/" + id, text, at, at, List.of());
    }

    public static Verdict verdict(String title, String body) {
        return Judge.judge(7, List.of(article(title, body)));
    }

    public static Verdict about(String subject, String body) {
        return Judge.judge(7, List.of(article("", body)), subject);
    }

    public static Label label(String title, String body) {
        return verdict(title, body).ruling().label();
    }

    public static Status status(Verdict verdict, Component component) {
        return verdict.card().status(component);
    }
}
