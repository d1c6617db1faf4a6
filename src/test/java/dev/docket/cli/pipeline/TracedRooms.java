package dev.docket.cli.pipeline;

import dev.docket.article.ArticleConfig;
import dev.docket.article.Articles;
import dev.docket.article.Reading;
import dev.docket.article.UnreadSources;
import dev.docket.article.reading.PageVisit;
import dev.docket.digest.Digest;
import dev.docket.digest.Editing;
import dev.docket.digest.EditionConfig;
import dev.docket.digest.SampleDigest;
import dev.docket.digest.compose.Desk;
import dev.docket.digest.compose.StoredDigests;
import dev.docket.feed.Entries;
import dev.docket.feed.Gathering;
import dev.docket.feed.Sources;
import dev.docket.feed.TestFeedSettings;
import dev.docket.platform.http.HttpFetcher;
import dev.docket.platform.http.HttpSettings;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.time.DocketClock;
import dev.docket.story.Filing;
import dev.docket.story.Stories;
import dev.docket.verdict.Judging;
import dev.docket.verdict.Verdicts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.SqlObjectPlugin;

/** A pipeline whose rooms do nothing but write down that it was their turn. */
public final class TracedRooms {

    private final Jdbi nowhere = Jdbi.create("jdbc:none").installPlugin(new SqlObjectPlugin());
    private final Articles articles = new Articles(nowhere);
    private final Stories stories = new Stories(nowhere, articles);
    private final DocketClock clock = new DocketClock();
    private final List<String> turns = new ArrayList<>();
    private boolean due;
    private boolean begun;

    /** Who was called, in order. */
    public List<String> turns() {
        return List.copyOf(turns);
    }

    /** From now on a digest is due. */
    public TracedRooms due() {
        due = true;
        return this;
    }

    /** From now on there is a first digest. */
    public TracedRooms begun() {
        begun = true;
        return this;
    }

    public Pipeline pipeline() {
        return new Pipeline(gathering(), reading(), filing(), judging(), editing());
    }

    private int turn(String room, int done) {
        turns.add(room);
        return done;
    }

    private Gathering gathering() {
        var http = MailConfigs.of(HttpSettings.class, Map.of());
        var fetcher = new HttpFetcher(http, clock);
        return new Gathering(nowhere, fetcher, clock, new TestFeedSettings()) {
            @Override
            public int visitDue() {
                return turn("gather", 5);
            }
        };
    }

    private Reading reading() {
        var config = MailConfigs.of(ArticleConfig.class, Map.of());
        return new Reading(nowhere, new Entries(nowhere), TracedRooms::noPage, config, clock) {
            @Override
            public int readNew() {
                return turn("read", 4);
            }
        };
    }

    private static PageVisit noPage(String url) {
        throw new IllegalStateException("Nobody asked for " + url);
    }

    private Filing filing() {
        return new Filing(nowhere, articles) {
            @Override
            public synchronized int fileNew() {
                return turn("file", 3);
            }

            @Override
            public synchronized int consolidate() {
                return turn("consolidate", 1);
            }
        };
    }

    private Judging judging() {
        return new Judging(nowhere, stories, clock) {
            @Override
            public int judgeChanged() {
                return turn("judge", 2);
            }
        };
    }

    /** The editing that the pipeline asks. */
    public Editing editing() {
        var config = MailConfigs.of(EditionConfig.class, Map.of());
        var digests = new StoredDigests(nowhere, config);
        var desk =
                new Desk(
                        stories,
                        new Verdicts(nowhere),
                        digests,
                        new UnreadSources(new Sources(nowhere, clock)),
                        config,
                        clock);
        return new Editing(digests, desk, clock) {
            @Override
            public boolean isDue(Instant since) {
                return due;
            }

            @Override
            public boolean hasDigest() {
                return begun;
            }

            @Override
            public Optional<Digest> composeDue(Instant since) {
                turns.add("compose");
                return Optional.of(SampleDigest.digest());
            }

            @Override
            public Optional<Digest> composeFirst() {
                turns.add("compose first");
                return Optional.empty();
            }
        };
    }
}
