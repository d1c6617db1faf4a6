package dev.docket.platform.jobs;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks jobs again and again whether there is something to do, and has those run that say so. */
final class Lookout {

    private static final Logger LOG = Logger.getLogger(Lookout.class);
    private static final int PAUSE = 200; // milliseconds

    private final List<Job> jobs;
    private final Consumer<String> run;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private @Nullable Thread thread;

    /**
     * Looks out for some jobs.
     *
     * @param run has the job of a name run soon; if it is running, it is asked again
     */
    Lookout(List<Job> jobs, Consumer<String> run) {
        this.jobs = List.copyOf(jobs);
        this.run = run;
    }

    void start() {
        thread = Thread.ofVirtual().name("docket-lookout").start(this::look);
    }

    /** Returns when no job is asked any more. */
    void stop() {
        stopped.countDown();
        if (thread != null) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look() {
        try {
            while (!stopped.await(PAUSE, TimeUnit.MILLISECONDS)) {
                jobs.forEach(this::ask);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One that cannot tell runs at its time, and then says itself what is wrong. */
    private void ask(Job job) {
        try {
            if (job.isDue()) {
                run.accept(job.name());
            }
        } catch (RuntimeException e) {
            LOG.debugf(e, "%s can't tell whether it is due", job.name());
        }
    }
}
