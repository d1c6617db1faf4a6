package dev.docket.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.database.DatabaseAddress;
import dev.docket.platform.database.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsIT {

    private static final Duration SOON = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofDays(1);

    /** A job as a test wants it. */
    private record Work(String name, Duration every, Runnable work) implements Job {

        @Override
        public void run() {
            work.run();
        }
    }

    /** A job that knows when there is something to do. */
    private record Eager(String name, Duration every, Runnable work, BooleanSupplier due)
            implements Job {

        @Override
        public boolean isDue() {
            return due.getAsBoolean();
        }

        @Override
        public void run() {
            work.run();
        }
    }

    /** Quick enough for a test, patient enough for a slow machine. */
    private static final JobsConfig QUICK =
            new JobsConfig() {
                @Override
                public int threads() {
                    return 4;
                }

                @Override
                public Duration poll() {
                    return SOON;
                }

                @Override
                public Duration grace() {
                    return Duration.ofSeconds(30);
                }
            };

    private final AgroalDataSource source = source(TestDatabase.freshAddress());
    private Jobs jobs = of(List.of());

    private static AgroalDataSource source(DatabaseAddress address) {
        var settings =
                new AgroalDataSourceConfigurationSupplier()
                        .connectionPoolConfiguration(pool ->
                                pool.maxSize(8)
                                        .connectionFactoryConfiguration(
                                                factory -> connect(factory, address)));
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AgroalConnectionFactoryConfigurationSupplier connect(
            AgroalConnectionFactoryConfigurationSupplier factory, DatabaseAddress address) {
        return factory.jdbcUrl(address.jdbcUrl())
                .principal(new NamePrincipal(String.valueOf(address.user())))
                .credential(new SimplePassword(String.valueOf(address.password())));
    }

    private Jobs of(List<Job> beans) {
        return new Jobs(source, instance(beans), QUICK, InstantSource.system());
    }

    /** What the container would hand in: only its iterator is used. */
    @SuppressWarnings("unchecked")
    private static Instance<Job> instance(List<Job> beans) {
        return (Instance<Job>)
                Proxy.newProxyInstance(
                        JobsIT.class.getClassLoader(),
                        new Class<?>[] {Instance.class},
                        (_, method, arguments) -> method.invoke(beans, arguments));
    }

    private void start(Job... beans) {
        jobs = of(List.of(beans));
        jobs.start();
    }

    @AfterEach
    void stop() {
        jobs.stop();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "it did not come to pass");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_job_runs_again_and_again() {
        var runs = new CountDownLatch(3);
        start(new Work("tide.watch", SOON, runs::countDown));
        await(runs);
    }

    @Test
    void a_job_that_throws_runs_again_all_the_same() {
        var runs = new CountDownLatch(3);
        start(
                new Work(
                        "tide.fail",
                        SOON,
                        () -> {
                            runs.countDown();
                            throw new IllegalStateException("the tide is out");
                        }));
        await(runs);
    }

    @Test
    void an_error_is_survived_as_well() {
        var runs = new CountDownLatch(2);
        start(
                new Work(
                        "tide.overflow",
                        SOON,
                        () -> {
                            runs.countDown();
                            throw new StackOverflowError("too deep");
                        }));
        await(runs);
    }

    @Test
    void a_failing_job_holds_up_no_other() {
        var failed = new CountDownLatch(1);
        var runs = new CountDownLatch(2);
        start(
                new Work(
                        "tide.fail",
                        SOON,
                        () -> {
                            failed.countDown();
                            throw new IllegalStateException("the tide is out");
                        }),
                new Work("tide.watch", SOON, runs::countDown));
        await(failed);
        await(runs);
    }

    @Test
    void a_job_that_is_triggered_does_not_wait_for_its_time() {
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(2);
        start(
                new Work(
                        "tide.rare",
                        NEVER,
                        () -> {
                            first.countDown();
                            second.countDown();
                        }));
        await(first);
        for (int i = 0; i < 600 && second.getCount() > 0; i++) {
            jobs.trigger("tide.rare"); // does nothing while the first run is being settled
            pass(SOON, second);
        }
        assertEquals(0, second.getCount());
    }

    private static void pass(Duration most, CountDownLatch latch) {
        try {
            boolean over = latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
            assertEquals(over, latch.getCount() == 0);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_job_that_says_it_is_due_does_not_wait_for_its_time() {
        var due = new AtomicBoolean();
        var first = new CountDownLatch(1);
        var second = new CountDownLatch(1);
        Runnable work =
                () -> {
                    if (due.getAndSet(false)) {
                        second.countDown();
                    }
                    first.countDown();
                };
        start(new Eager("tide.eager", NEVER, work, due::get));
        await(first);
        due.set(true);
        await(second);
    }

    @Test
    void a_job_that_cannot_tell_whether_it_is_due_keeps_no_other_from_telling() {
        var due = new AtomicBoolean(true);
        var runs = new CountDownLatch(2);
        BooleanSupplier broken =
                () -> {
                    throw new IllegalStateException("who knows");
                };
        start(
                new Eager("tide.broken", NEVER, () -> {}, broken),
                new Eager("tide.eager", NEVER, runs::countDown, due::get));
        await(runs);
    }

    @Test
    void to_trigger_a_running_job_changes_nothing() {
        var running = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var runs = new AtomicInteger();
        start(
                new Work(
                        "tide.slow",
                        NEVER,
                        () -> {
                            runs.incrementAndGet();
                            running.countDown();
                            await(goOn);
                        }));
        await(running);
        jobs.trigger("tide.slow");
        goOn.countDown();
        jobs.stop();
        assertEquals(1, runs.get());
    }

    @Test
    void a_stop_lets_a_running_job_finish() {
        var running = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var finished = new CountDownLatch(1);
        start(
                new Work(
                        "tide.slow",
                        SOON,
                        () -> {
                            running.countDown();
                            await(goOn);
                            finished.countDown();
                        }));
        await(running);
        var stopping = Thread.startVirtualThread(jobs::stop);
        assertEquals(1, finished.getCount(), "it has not been broken off");
        goOn.countDown();
        await(finished);
        assertFalse(stopping.isInterrupted());
        join(stopping);
    }

    private static void join(Thread thread) {
        try {
            assertTrue(thread.join(Duration.ofSeconds(30)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void after_a_stop_nothing_runs_any_more() {
        var runs = new AtomicInteger();
        var first = new CountDownLatch(1);
        start(
                new Work(
                        "tide.watch",
                        SOON,
                        () -> {
                            runs.incrementAndGet();
                            first.countDown();
                        }));
        await(first);
        jobs.stop();
        int before = runs.get();
        pass(Duration.ofMillis(300), new CountDownLatch(1));
        assertEquals(before, runs.get());
        jobs.trigger("tide.watch");
        jobs.stop();
    }

    @Test
    void two_replicas_never_run_one_job_at_the_same_time() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var runs = new CountDownLatch(6);
        var job =
                new Work(
                        "tide.alone",
                        SOON,
                        () -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            pass(Duration.ofMillis(20), new CountDownLatch(1));
                            now.decrementAndGet();
                            runs.countDown();
                        });
        start(job);
        var other = of(List.of(job));
        other.start();
        await(runs);
        other.stop();
        assertEquals(1, most.get());
    }

    @Test
    void a_second_start_is_no_second_scheduler() {
        var runs = new CountDownLatch(2);
        start(new Work("tide.watch", SOON, runs::countDown));
        jobs.start();
        await(runs);
    }
}
