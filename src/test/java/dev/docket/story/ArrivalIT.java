package dev.docket.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.article.Articles;
import dev.docket.platform.database.Database;
import dev.docket.platform.database.TestDatabase;
import dev.docket.platform.jobs.Job;
import dev.docket.platform.jobs.Jobs;
import dev.docket.platform.jobs.JobsConfig;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalPropertiesReader;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How soon an article is in a story, with the jobs of two replicas at work. */
class ArrivalIT {

    private static final InstantSource CLOCK = InstantSource.system();

    private static final JobsConfig AS_SHIPPED =
            new JobsConfig() {
                @Override
                public int threads() {
                    return 8;
                }

                @Override
                public Duration poll() {
                    return Duration.ofSeconds(1);
                }

                @Override
                public Duration grace() {
                    return Duration.ofSeconds(20);
                }
            };

    private final AgroalDataSource source = source();
    private final NewsDesk desk = new NewsDesk(Database.jdbi(source));
    private final Stories stories = new Stories(desk.jdbi, new Articles(desk.jdbi));
    private final List<Jobs> replicas = List.of(replica(), replica());

    private static AgroalDataSource source() {
        var address = TestDatabase.freshAddress();
        try {
            return AgroalDataSource.from(
                    new AgroalPropertiesReader()
                            .readProperties(
                                    Map.of(
                                            "jdbcUrl", address.jdbcUrl(),
                                            "principal", String.valueOf(address.user()),
                                            "credential", String.valueOf(address.password()),
                                            "maxSize", "12"))
                            .get());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Jobs replica() {
        var filing = new Filing(desk.jdbi, new Articles(desk.jdbi));
        return new Jobs(source, only(new FilingJob(filing)), AS_SHIPPED, CLOCK);
    }

    /** What the container would hand in: only its iterator is used. */
    @SuppressWarnings("unchecked")
    private static Instance<Job> only(Job job) {
        return (Instance<Job>)
                Proxy.newProxyInstance(
                        ArrivalIT.class.getClassLoader(),
                        new Class<?>[] {Instance.class},
                        (_, method, arguments) -> method.invoke(List.of(job), arguments));
    }

    @AfterEach
    void stop() {
        replicas.forEach(Jobs::stop);
    }

    /** Looks until the article is in a story. */
    private Duration placed(long article) {
        var start = CLOCK.instant();
        while (stories.ofArticle(article).isEmpty()) {
            assertTrue(since(start).toSeconds() < 60, "it is never filed");
            Thread.onSpinWait();
        }
        return since(start);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, CLOCK.instant());
    }

    @Test
    void an_article_is_placed_within_a_second_of_its_arrival() {
        replicas.forEach(Jobs::start);
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 12; i++) {
            waits.add(placed(desk.article("Post " + i, "Harbour " + i + " opens", "In Velm.")));
        }
        waits.subList(0, 2).clear(); // those that came while the replicas were starting
        var usual = waits.stream().sorted().toList().get(waits.size() / 2);
        assertTrue(usual.toMillis() < 1000, waits::toString);
        int filed = desk.jdbi.withHandle(ArrivalIT::count);
        assertEquals(12, filed, "and by one replica only");
    }

    private static int count(Handle handle) {
        return handle.createQuery("SELECT count(*) FROM story_article").mapTo(Integer.class).one();
    }
}
