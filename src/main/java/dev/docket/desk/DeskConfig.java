package dev.docket.desk;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the desk is told about the people behind it. */
@ConfigMapping(prefix = "docket.desk")
public interface DeskConfig {

    /**
     * Where alerts go: sources that fail for days, deliveries that were refused. Without it, none
     * are sent.
     */
    Optional<String> alertAddress();
}
