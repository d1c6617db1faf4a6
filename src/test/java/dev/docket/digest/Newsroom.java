package dev.docket.digest;

import dev.docket.article.Articles;
import dev.docket.article.UnreadSources;
import dev.docket.digest.compose.Desk;
import dev.docket.digest.compose.StoredDigests;
import dev.docket.feed.Sources;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.time.DocketClock;
import dev.docket.story.Filing;
import dev.docket.story.Stories;
import dev.docket.verdict.Judging;
import dev.docket.verdict.Verdicts;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** A database with the rooms that lead to a digest, and a clock that a test moves. */
final class Newsroom {

    /** The start of a week of the default edition. */
    static final Instant MONDAY = Instant.parse("2026-03-02T06:00:00Z");

    final Jdbi jdbi = TestDatabase.fresh();
    final DocketClock clock = new DocketClock();
    private final Articles articles = new Articles(jdbi);
    private final Sources sources = new Sources(jdbi, clock);
    private final Stories stories = new Stories(jdbi, articles);
    private final Filing filing = new Filing(jdbi, articles);
    private final Judging judging = new Judging(jdbi, stories, clock);
    private int published;

    Newsroom() {
        clock.pin(MONDAY.plus(Duration.ofHours(2)));
    }

    static EditionConfig defaults() {
        return new SmallRyeConfigBuilder()
                .withMapping(EditionConfig.class)
                .build()
                .getConfigMapping(EditionConfig.class);
    }

    StoredDigests digests() {
        return new StoredDigests(jdbi, defaults());
    }

    /** The editing of one replica; another call is another replica. */
    Editing editing() {
        var digests = digests();
        var desk =
                new Desk(
                        stories,
                        new Verdicts(jdbi),
                        digests,
                        new UnreadSources(sources),
                        defaults(),
                        clock);
        return new Editing(digests, desk, clock);
    }

    Newsroom later(Duration duration) {
        clock.pin(clock.instant().plus(duration));
        return this;
    }

    Newsroom at(String moment) {
        clock.pin(Instant.parse(moment));
        return this;
    }

    /** Publishes an article now, and lets an hour pass. */
    Newsroom publish(String publisher, int authority, String title, String body) {
        return publish(publisher, authority, title, body, clock.instant());
    }

    /** Gathers an article now that was published at some other time, and lets an hour pass. */
    Newsroom publish(
            String publisher, int authority, String title, String body, Instant publication) {
        published++;
        jdbi.useHandle(handle ->
                handle.createUpdate(
                                """
                                WITH origin AS (
                                    INSERT INTO source (slug, name, publisher, kind, listed_address,
                                                        address, section, language, authority,
                                                        next_visit)
                                    VALUES (:publisher, :publisher, :publisher, 'FEED', :publisher,
                                            :publisher, 'labs', 'en', :authority, now())
                                    ON CONFLICT (slug) DO UPDATE SET name = excluded.name
                                    RETURNING id)
                                INSERT INTO article (source_id, url, url_key, title, body, language,
                                                     links, published, gathered)
                                SELECT id, :url, :url, :title, :body, 'en', '{}', :published, :now
                                FROM origin
                                """)
                        .bind("publisher", publisher)
                        .bind("authority", authority)
                        .bind("url", "https://news.example/" + published)
                        .bind("title", title)
                        .bind("body", body)
                        .bind("published", publication)
                        .bind("now", clock.instant())
                        .execute());
        return later(Duration.ofHours(1));
    }

    /** Files and judges what was published. */
    Newsroom work() {
        filing.fileNew();
        judging.judgeChanged();
        return this;
    }

    String document(int number) {
        return jdbi.withHandle(handle ->
                handle.createQuery("SELECT document FROM digest WHERE number = :number")
                        .bind("number", number)
                        .mapTo(String.class)
                        .one());
    }
}
