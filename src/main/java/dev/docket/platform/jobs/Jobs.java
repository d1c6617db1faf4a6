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
    private @Nullable Lookout lookout;

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
        lookout = new Lookout(all(), name -> trigger(started, name));
        lookout.start();
    }

    /** Lets running jobs finish, within the configured grace, and picks up no more. */
    public synchronized void stop() {
        if (lookout != null) {
            lookout.stop();
            lookout = null;
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
        if (scheduler != null) {
            trigger(scheduler, name);
        }
    }

    private void trigger(Scheduler running, String name) {
        try {
            running.reschedule(TaskInstanceId.of(name, RecurringTask.INSTANCE), clock.instant());
        } catch (TaskInstanceException notNow) {
            // It is running, has not been scheduled yet, or another replica triggers it too.
            LOG.debugf("%s is not triggered: %s", name, notNow.getMessage());
        }
    }

    private List<Job> all() {
        var all = new ArrayList<Job>();
        jobs.forEach(all::add);
        return all;
    }

    private List<RecurringTask<?>> recurring() {
        var tasks = new ArrayList<RecurringTask<?>>();
        for (var job : all()) {
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
