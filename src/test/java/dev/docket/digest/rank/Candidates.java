package dev.docket.digest.rank;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.platform.text.LocalText;
import dev.docket.story.Story;
import dev.docket.story.Summary;
import dev.docket.verdict.Card;
import dev.docket.verdict.Cell;
import dev.docket.verdict.Component;
import dev.docket.verdict.Evidence;
import dev.docket.verdict.Label;
import dev.docket.verdict.Ruling;
import dev.docket.verdict.Status;
import dev.docket.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Test candidates, built as sentences: {@code story("Alder 3").by("Lab", 3).ruled(OPEN_WEIGHTS)}.
 */
public final class Candidates {

    public static final Instant SUNDAY = Instant.parse("2026-03-15T00:00:00Z");

    private final String title;
    private final long id;
    private final List<Article> articles = new ArrayList<>();
    private Label label = Label.OPEN_WEIGHTS;
    private String body = "The lab put the model weights of an open model under Apache 2.0.";
    private String language = "en";
    private int daysOld = 1;

    private Candidates(long id, String title) {
        this.id = id;
        this.title = title;
    }

    public static Candidates story(long id, String title) {
        return new Candidates(id, title);
    }

    public Candidates saying(String text) {
        body = text;
        return this;
    }

    public Candidates in(String tag) {
        language = tag;
        return this;
    }

    public Candidates daysOld(int days) {
        daysOld = days;
        return this;
    }

    /** One more article on the story. */
    public Candidates by(String publisher, int authority) {
        var date = SUNDAY.minus(Duration.ofDays(daysOld));
        long number = id * 100 + articles.size();
        articles.add(
                new Article(
                        number,
                        new Origin(publisher.hashCode(), publisher, publisher, authority),
                        "https://"
                                + publisher.toLowerCase(java.util.Locale.ROOT)
                                + ".example/"
                                + number,
                        new ArticleText(title, body, language),
                        date,
                        date,
                        List.of()));
        return this;
    }

    public Candidate ruled(Label ruling) {
        label = ruling;
        return candidate();
    }

    public Candidate candidate() {
        if (articles.isEmpty()) {
            by("Gazette", 2);
        }
        var first = articles.getFirst();
        var story = new Story(id, first.gathered(), first.gathered(), List.copyOf(articles), null);
        var line = new Summary.Line(body, language, first.id());
        return new Candidate(
                story, new Summary(title, language, first.id(), List.of(line)), verdict());
    }

    private Verdict verdict() {
        return new Verdict(
                card(title),
                new Ruling(label, List.of(), 0, "test"),
                null,
                LocalText.of(tongue -> "Verdict on " + title),
                List.of(),
                List.of());
    }

    private Card card(String subject) {
        var cells = new ArrayList<Cell>();
        for (var component : Component.values()) {
            boolean released = component == Component.WEIGHTS && label == Label.OPEN_WEIGHTS;
            cells.add(
                    released
                            ? new Cell(
                                    component,
                                    Status.RELEASED,
                                    List.of(new Evidence(id * 100, body, 0)))
                            : new Cell(component, Status.NOT_STATED, List.of()));
        }
        return new Card(subject, cells, List.of());
    }
}
