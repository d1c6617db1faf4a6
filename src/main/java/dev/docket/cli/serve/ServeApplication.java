package dev.docket.cli.serve;

import dev.docket.desk.DeskPassword;
import dev.docket.feed.Sources;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.jobs.Jobs;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** The running service: background jobs and pages, until it is told to stop. */
public final class ServeApplication implements QuarkusApplication {

    private final Jobs jobs;
    private final Sources sources;
    private final DeskPassword password;
    private final DocketConfig config;

    public ServeApplication(
            Jobs jobs, Sources sources, DeskPassword password, DocketConfig config) {
        this.jobs = jobs;
        this.sources = sources;
        this.password = password;
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        if (sources.list().isEmpty()) {
            var imported = sources.importDefaults();
            System.out.printf("Starting with %d sources.%n", imported.added());
        }
        password.createIfMissing().ifPresent(this::tell);
        jobs.start();
        System.out.println("Docket is at " + config.baseUrl() + "/");
        Quarkus.waitForExit();
        jobs.stop();
        return 0;
    }

    private void tell(String fresh) {
        System.out.printf(
                "The desk is at %s/desk, its password is %s (shown this once, keep it).%n",
                config.baseUrl(), fresh);
    }
}
