package dev.docket.cli;

import dev.docket.platform.database.DatabaseAddress;
import dev.docket.platform.database.EmbeddedPostgres;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The service around its database: the database starts first and stops last. */
final class House {

    private static final String DATABASE = "docket";

    private final Path data;
    private final @Nullable DatabaseAddress external;
    private final Map<String, String> settings;
    private final List<String> postgresSettings;

    private House(
            Path data,
            @Nullable DatabaseAddress external,
            Map<String, String> settings,
            List<String> postgresSettings) {
        this.data = data;
        this.external = external;
        this.settings = settings;
        this.postgresSettings = postgresSettings;
    }

    /**
     * A service that keeps what it learns, in {@code data} or in the configured database.
     *
     * @param settings configuration that the command line gives
     */
    static House lasting(Path data, Map<String, String> settings) {
        return new House(data, configuredDatabase(), settings, List.of("max_connections=60"));
    }

    /** A service on a database that goes away with it, and so need not wait for the disk. */
    static House passing(Path data, Map<String, String> settings) {
        var quick = List.of("max_connections=60", "fsync=off", "synchronous_commit=off");
        return new House(data, null, settings, quick);
    }

    /** The database that the configuration names, or null for our own. */
    private static @Nullable DatabaseAddress configuredDatabase() {
        var config = ConfigProvider.getConfig();
        return config.getOptionalValue("docket.database.url", String.class)
                .map(url ->
                        DatabaseAddress.of(
                                url,
                                setting("docket.database.user"),
                                setting("docket.database.password")))
                .orElse(null);
    }

    private static @Nullable String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null);
    }

    /** Runs the application until it ends or the process is told to stop. */
    int run(Class<? extends QuarkusApplication> application, String... arguments) {
        if (external != null) {
            return run(external, application, arguments);
        }
        try (var postgres =
                EmbeddedPostgres.start(
                        data.resolve("postgres"),
                        data.resolve("postgres-programs"),
                        postgresSettings)) {
            return run(postgres.database(DATABASE), application, arguments);
        }
    }

    private int run(
            DatabaseAddress address,
            Class<? extends QuarkusApplication> application,
            String... arguments) {
        set("quarkus.datasource.jdbc.url", address.jdbcUrl());
        set("quarkus.datasource.username", address.user());
        set("quarkus.datasource.password", address.password());
        set("docket.data-dir", data.toString());
        settings.forEach(House::set);
        var exit = new ExitCode();
        Quarkus.run(application, exit, arguments);
        return exit.value();
    }

    private static void set(String name, @Nullable String value) {
        if (value != null) {
            System.setProperty(name, value);
        }
    }
}
