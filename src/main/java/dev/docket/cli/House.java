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

    /**
     * @param data the folder for everything that is kept
     * @param external a database to use instead of our own, or null
     * @param settings configuration that the command line gives
     */
    House(Path data, @Nullable DatabaseAddress external, Map<String, String> settings) {
        this.data = data;
        this.external = external;
        this.settings = settings;
    }

    /** The database that the configuration names, or null for our own. */
    static @Nullable DatabaseAddress configuredDatabase() {
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
                        List.of("max_connections=60"))) {
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
