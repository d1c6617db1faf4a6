package dev.docket.article.reading;

import dev.docket.platform.http.FetchOutcome;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sources and entries for tests, put straight into the database. */
public final class Newsroom {

    private static final String WORDS =
            " The release brings weights, training code and a report on the data behind them.";

    private final Jdbi jdbi;

    public Newsroom(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A source of this name; its slug, address and publisher follow from the name. */
    public long source(String name, String publisher, int authority) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(
                                """
                                INSERT INTO source (slug, name, publisher, kind, listed_address, address, section, language,
                                                    authority, next_visit)
                                VALUES (:name, :name, :publisher, 'FEED', 'https://feeds.test/' || :name, 'https://feeds.test/' || :name,
                                        'labs', 'und', :authority, '2026-03-01T00:00:00Z')
                                """)
                        .bind("name", name)
                        .bind("publisher", publisher)
                        .bind("authority", authority)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** An entry of {@code source}; full if its text is meant to be all there is. */
    public long entry(long source, @Nullable String link, String title, String html, boolean full) {
        return jdbi.withHandle(handle ->
                handle.createUpdate(
                                """
                                INSERT INTO entry (source_id, key, guid, link, title, first_seen, html, is_full)
                                VALUES (:source, :title || coalesce(:link, ''), :title, :link, :title,
                                        '2026-03-01T06:00:00Z', :html, :full)
                                """)
                        .bind("source", source)
                        .bind("link", link)
                        .bind("title", title)
                        .bind("html", html)
                        .bind("full", full)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** The publisher changes an entry. */
    public void change(long entry, String title, String html) {
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        UPDATE entry SET title = ?, html = ?, revision = revision + 1,
                                         change_number = nextval('entry_change')
                        WHERE id = ?
                        """,
                        title,
                        html,
                        entry));
    }

    /**
     * A text of about 200 words on {@code subject} that shares few sequences with other subjects.
     */
    public static String longText(String subject) {
        var text = new StringBuilder();
        for (int i = 0; i < 14; i++) {
            text.append("<p>")
                    .append(subject)
                    .append(" number ")
                    .append(i)
                    .append(" of ")
                    .append(subject);
            text.append(" is worth a look at ")
                    .append(subject)
                    .append(i)
                    .append(".")
                    .append(i % 3 == 0 ? WORDS : "")
                    .append("</p>");
        }
        return text.toString();
    }

    /** What the article room makes of an answer from the web. */
    public static PageVisit answer(FetchOutcome outcome) {
        return PolitePages.visit(outcome);
    }
}
