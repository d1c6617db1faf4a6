package dev.docket.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/**
 * Fresh, migrated databases for tests, on one real PostgreSQL a test run: {@code var jdbi =
 * TestDatabase.fresh()}.
 */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private TestDatabase() {}

    /** An empty database with every table, that no other test sees. */
    public static Jdbi fresh() {
        return jdbi(freshAddress());
    }

    /** The address of an empty database with every table. */
    public static DatabaseAddress freshAddress() {
        var name = "test_" + COUNT.incrementAndGet();
        var admin = SERVER.address("postgres");
        try (var connection =
                        DriverManager.getConnection(
                                admin.jdbcUrl(), admin.user(), admin.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " TEMPLATE migrated");
        } catch (SQLException e) {
            throw new IllegalStateException("Can't create " + name, e);
        }
        return SERVER.address(name);
    }

    public static Jdbi jdbi(DatabaseAddress address) {
        return Database.configured(
                Jdbi.create(
                        address.jdbcUrl(),
                        Objects.requireNonNull(address.user()),
                        Objects.requireNonNull(address.password())));
    }

    private static EmbeddedPostgres start() {
        // What tests write may be lost, so the disk need not be waited for.
        var server =
                EmbeddedPostgres.start(
                        folder(),
                        Path.of("target/postgres-programs"),
                        List.of("fsync=off", "synchronous_commit=off", "max_connections=200"));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        Migrations.apply(server.database("migrated"));
        return server;
    }

    /** A folder of its own: Quarkus tests load this class a second time in the same process. */
    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
