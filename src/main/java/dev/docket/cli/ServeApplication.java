package dev.docket.cli;

import dev.docket.platform.DocketConfig;
import dev.docket.platform.jobs.Jobs;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The running service: background jobs and pages, until it is told to stop. */
public final class ServeApplication implements QuarkusApplication {

    private final Jobs jobs;
    private final DocketConfig config;

    public ServeApplication(Jobs jobs, DocketConfig config) {
        this.jobs = jobs;
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        jobs.start();
        System.out.println("Docket is at " + config.baseUrl());
        Quarkus.waitForExit();
        jobs.stop();
        return 0;
    }
}
