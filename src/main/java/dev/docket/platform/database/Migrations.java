package dev.docket.platform.database;

import org.flywaydb.core.Flyway;

/** Brings a database's tables up to date, outside a running service. */
public final class Migrations {

    private Migrations() {}

    /** Applies every migration that is missing; one replica at a time, the others wait. */
    public static void apply(DatabaseAddress address) {
        Flyway.configure()
                .dataSource(address.jdbcUrl(), address.user(), address.password())
                .load()
                .migrate();
    }
}
