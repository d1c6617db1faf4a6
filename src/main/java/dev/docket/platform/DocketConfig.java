package dev.docket.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;

/** What the whole service is told about itself. */
@ConfigMapping(prefix = "docket")
public interface DocketConfig {

    /** The address under which readers reach the service, without a trailing slash. */
    @WithDefault("http://localhost:8080")
    URI baseUrl();

    /** The folder that holds everything Docket keeps: its database, its secrets, overrides. */
    @WithDefault("data")
    Path dataDir();
}
