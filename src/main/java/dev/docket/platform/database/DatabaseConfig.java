package dev.docket.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Which PostgreSQL to use. */
@ConfigMapping(prefix = "docket.database")
public interface DatabaseConfig {

    /**
     * A PostgreSQL 15 or newer, as {@code jdbc:postgresql://host:port/name} or {@code
     * postgresql://user:password@host:port/name}. Without it, Docket starts its own in the data
     * folder.
     */
    Optional<String> url();

    /** The user, if the address names none. */
    Optional<String> user();

    /** The password, if the address holds none. */
    Optional<String> password();

    /** Connections that one replica keeps open at most. */
    @WithDefault("16")
    int connections();
}
