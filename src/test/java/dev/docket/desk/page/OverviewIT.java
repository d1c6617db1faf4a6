package dev.docket.desk.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.docket.archive.Gathering;
import dev.docket.archive.MemoryDigests;
import dev.docket.article.Articles;
import dev.docket.delivery.chat.FakeRooms;
import dev.docket.delivery.chat.Platform;
import dev.docket.delivery.chat.Room;
import dev.docket.delivery.chat.Subscription;
import dev.docket.desk.DeskGathering;
import dev.docket.desk.DeskRows;
import dev.docket.feed.Sources;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.SubscriberHouse;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class OverviewIT {

    private final SubscriberHouse house = new SubscriberHouse();
    private final Jdbi jdbi = house.jdbi;
    private final DeskRows rows = new DeskRows(jdbi);
    private final FakeRooms rooms = new FakeRooms();
    private final MemoryDigests digests = new MemoryDigests();
    private final Overview overview =
            new Overview(
                    new Sources(jdbi, house.clock),
                    new Articles(jdbi),
                    digests,
                    house.readers,
                    rooms,
                    house.clock,
                    jdbi);

    private long figure(String name) {
        return overview.view().figures().stream()
                .filter(figure -> figure.name().equals(name))
                .mapToLong(Figure::value)
                .sum();
    }

    private void article(long source) {
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        INSERT INTO article (source_id, url, url_key, title, body, language, links, gathered)
                        VALUES (?, 'https://lab.test/a', 'lab.test/a', 'A', 'Words', 'en', '{}', now())
                        """,
                        source));
    }

    @Test
    void an_empty_house_has_a_view_of_noughts() {
        var view = overview.view();
        assertEquals("No digest yet", view.latest());
        assertEquals("", view.latestHref());
        assertEquals("2026-03-09T06:00:00Z", view.next());
        assertEquals(0, view.figures().stream().mapToLong(Figure::value).sum());
        assertEquals(0, view.jobs().size());
    }

    @Test
    void sources_are_counted_by_how_they_are() {
        rows.source("failing");
        long well = rows.source("well");
        rows.source("new");
        jdbi.useHandle(handle -> {
            handle.execute("UPDATE source SET health = 'WELL' WHERE id = ?", well);
            handle.execute("UPDATE source SET health = 'NEW' WHERE slug = 'new'");
        });
        assertEquals(3, figure("Sources"));
        assertEquals(1, figure("of these well"));
        assertEquals(1, figure("of these failing"));
    }

    @Test
    void only_those_who_get_mail_are_readers() {
        house.reader("anna@example.org", Language.EN);
        house.reader("eva.nowak@example.org", Language.EN);
        house.subscriptions.leave(house.tokenIn("unsubscribe"));
        house.ask("asked@example.org", Language.EN, "198.51.100.1");
        assertEquals(1, figure("Readers by mail"));
    }

    @Test
    void rooms_are_counted_on_their_own_platform_and_edition() {
        var weekly = new Subscription("weekly", Language.EN);
        rooms.subscribe(new Room(Platform.SLACK, "T1", "C1"), weekly);
        rooms.subscribe(new Room(Platform.SLACK, "T1", "C2"), weekly);
        rooms.subscribe(new Room(Platform.DISCORD, "G1", "7"), weekly);
        rooms.subscribe(
                new Room(Platform.DISCORD, "G1", "8"), new Subscription("daily", Language.EN));
        assertEquals(2, figure("Rooms in Slack"));
        assertEquals(1, figure("Rooms in Discord"));
    }

    @Test
    void the_newest_digest_is_named_and_linked() {
        digests.add(MemoryDigests.numbered(30));
        digests.add(MemoryDigests.numbered(31));
        assertEquals("weekly 31", overview.view().latest());
        assertEquals("/en/digests/weekly/31", overview.view().latestHref());
        assertEquals(31, figure("Digests"));
    }

    @Test
    void jobs_are_shown_by_name_with_how_they_go() {
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,
                                                     consecutive_failures, version)
                        VALUES ('feed.visit', 'recurring', now(), true, NULL, 1),
                               ('article.read', 'recurring', now(), false, 3, 1)
                        """));
        var jobs = overview.view().jobs();
        assertEquals(
                "article.read, feed.visit",
                jobs.stream().map(JobRow::name).collect(Collectors.joining(", ")));
        assertEquals(3, jobs.getFirst().failures());
        assertFalse(jobs.getFirst().running());
        assertEquals(0, jobs.getLast().failures(), "never failed and never counted");
    }

    @Test
    void the_gathering_counts_sources_that_ever_answered() {
        long lab = rows.source("lab");
        rows.source("silent");
        article(lab);
        var gathering = new DeskGathering(new Sources(jdbi, house.clock), new Articles(jdbi));
        assertEquals(new Gathering.Progress(2, 0, 1), gathering.progress());
        jdbi.useHandle(handle ->
                handle.execute("UPDATE source SET last_success = now() WHERE id = ?", lab));
        assertEquals(new Gathering.Progress(2, 1, 1), gathering.progress(), "though it fails now");
    }
}
