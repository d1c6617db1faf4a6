package dev.docket.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs every {@link Job} of the application, each once at a time in the whole cluster. */
@Singleton
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    private final DataSource source;
    private final Instance<Job> jobs;
    private final JobsConfig config;
    private final InstantSource clock;
    private @Nullable Scheduler scheduler;
    private @Nullable Bell bell;

    public Jobs(DataSource source, Instance<Job> jobs, JobsConfig config, InstantSource clock) {
        this.source = source;
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
    }

    /** Starts picking up work. */
    public synchronized void start() {
        if (scheduler != null) {
            return;
        }
        var started =
                Scheduler.create(source)
                        .startTasks(recurring())
                        .threads(config.threads())
                        .pollUsingLockAndFetch(0.5, 3.0)
                        .pollingInterval(config.poll())
                        .enableImmediateExecution()
                        .shutdownMaxWait(config.grace())
                        .executorService(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
        started.start();
        scheduler = started;
        bell = new Bell(source, channels(), name -> isRung(started, name));
        bell.start();
    }

    /** Lets running jobs finish, within the configured grace, and picks up no more. */
    public synchronized void stop() {
        if (bell != null) {
            bell.stop();
            bell = null;
        }
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    /**
     * Has a job run as soon as a replica is free, rather than at its next time. Does nothing if it
     * is running.
     */
    public synchronized void trigger(String name) {
        if (scheduler != null && !isRung(scheduler, name)) {
            LOG.debugf("%s is running already", name);
        }
    }

    /** Has a job run now; false if it is running and may have missed what is new. */
    private boolean isRung(Scheduler scheduler, String name) {
        try {
            return scheduler.reschedule(
                    TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceException notNow) { // it is running, or another replica rings too
            return false;
        }
    }

    private Map<String, String> channels() {
        var channels = new TreeMap<String, String>();
        for (var job : jobs) {
            job.channel().ifPresent(channel -> channels.put(channel, job.name()));
        }
        return channels;
    }

    private List<RecurringTask<?>> recurring() {
        var tasks = new ArrayList<RecurringTask<?>>();
        for (var job : jobs) {
            tasks.add(
                    Tasks.recurring(job.name(), FixedDelay.of(job.every()))
                            .execute((instance, context) -> run(job)));
        }
        return tasks;
    }

    private static void run(Job job) {
        try {
            job.run();
        } catch (RuntimeException e) {
            LOG.errorf(e, "%s failed; it runs again in %s", job.name(), job.every());
            throw e; // so that the scheduler counts the failure
        }
    }
}
