package dev.docket.desk.page;

import dev.docket.article.Articles;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Rooms;
import dev.docket.digest.Digest;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.feed.Health;
import dev.docket.feed.SourceStatus;
import dev.docket.feed.Sources;
import dev.docket.subscriber.Readers;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Counts along the way of the data, asked of each room. */
@Singleton
public class Overview {

    private final Sources sources;
    private final Articles articles;
    private final Digests digests;
    private final Readers readers;
    private final Rooms rooms;
    private final InstantSource clock;
    private final JobStore jobs;

    public Overview(
            Sources sources,
            Articles articles,
            Digests digests,
            Readers readers,
            Rooms rooms,
            InstantSource clock,
            Jdbi jdbi) {
        this.sources = sources;
        this.articles = articles;
        this.digests = digests;
        this.readers = readers;
        this.rooms = rooms;
        this.clock = clock;
        this.jobs = jdbi.onDemand(JobStore.class);
    }

    OverviewView view() {
        var edition = digests.editions().getFirst();
        var latest = digests.latest(edition.slug());
        return new OverviewView(
                figures(latest, edition),
                latest.map(Overview::name).orElse("No digest yet"),
                latest.map(Overview::href).orElse(""),
                edition.nextDue(clock.instant()).toString(),
                jobs.jobs());
    }

    private List<Figure> figures(Optional<Digest> latest, Edition edition) {
        var all = sources.list();
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("Sources", all.size()));
        figures.add(new Figure("of these well", having(all, Health.WELL)));
        figures.add(new Figure("of these failing", having(all, Health.FAILING)));
        figures.add(new Figure("Entries", all.stream().mapToLong(SourceStatus::entries).sum()));
        figures.add(new Figure("Articles", articles.count()));
        figures.add(new Figure("Digests", latest.map(digest -> digest.key().number()).orElse(0)));
        figures.add(new Figure("Readers by mail", readers.of(edition.slug()).size()));
        figures.add(new Figure("Rooms in Slack", rooms(Platform.SLACK, edition)));
        figures.add(new Figure("Rooms in Discord", rooms(Platform.DISCORD, edition)));
        return figures;
    }

    private long rooms(Platform platform, Edition edition) {
        return rooms.subscribed(platform, edition.slug()).size();
    }

    private static long having(List<SourceStatus> sources, Health health) {
        return sources.stream().filter(source -> source.health() == health).count();
    }

    private static String name(Digest digest) {
        return digest.key().edition() + " " + digest.key().number();
    }

    private static String href(Digest digest) {
        return "/en/digests/" + digest.key().edition() + "/" + digest.key().number();
    }
}
