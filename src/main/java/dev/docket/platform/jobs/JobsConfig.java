package dev.docket.platform.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How background work is run. */
@ConfigMapping(prefix = "docket.jobs")
public interface JobsConfig {

    /** Jobs that one replica runs at a time. */
    @WithDefault("8")
    int threads();

    /** How often a replica looks for jobs that are due. */
    @WithDefault("1s")
    Duration poll();

    /** How long running jobs may take to finish when the service stops. */
    @WithDefault("20s")
    Duration grace();
}
