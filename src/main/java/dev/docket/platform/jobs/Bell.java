package dev.docket.platform.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Listens for what the database announces (NOTIFY), and has the jobs run that wait for it. Where
 * announcements do not come through, as behind some connection poolers, the jobs run at their time.
 */
final class Bell {

    private static final Logger LOG = Logger.getLogger(Bell.class);
    private static final int QUIET = 500; // milliseconds until it is seen that we stop
    private static final int BUSY = 100; // milliseconds until a job that is running is asked again
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final DataSource source;
    private final Map<String, String> jobs;
    private final Predicate<String> ring;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread listener;

    /**
     * @param jobs the names of the jobs by the channel that they wait for
     * @param ring has a job run; false if it has to be asked again
     */
    Bell(DataSource source, Map<String, String> jobs, Predicate<String> ring) {
        this.source = source;
        this.jobs = Map.copyOf(jobs);
        this.ring = ring;
    }

    void start() {
        if (!jobs.isEmpty()) {
            listener = Thread.ofVirtual().name("docket-bell").start(this::listen);
        }
    }

    /** Returns when no job is rung for any more. */
    void stop() {
        stopped.countDown();
        if (listener != null) {
            try {
                listener.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void listen() {
        try {
            while (isOpen()) {
                listenOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listenOnce() throws InterruptedException {
        try (var connection = source.getConnection()) {
            tell(connection, "LISTEN ");
            waiting.addAll(jobs.values()); // what came while nobody listened
            hear(connection.unwrap(PGConnection.class));
            tell(connection, "UNLISTEN "); // the pool hands it to others
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Jobs are not told what is new and run at their time: %s", e.getMessage());
            boolean end = stopped.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("Listening %s", end ? "ends" : "again");
        }
    }

    private void tell(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var channel : jobs.keySet()) {
                statement.execute(command + channel);
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (isOpen()) {
            var told = connection.getNotifications(waiting.isEmpty() ? QUIET : BUSY);
            for (var one : told) {
                var job = jobs.get(one.getName());
                if (job != null) {
                    waiting.add(job);
                }
            }
            waiting.removeIf(ring);
        }
    }

    private boolean isOpen() {
        return stopped.getCount() > 0;
    }
}
