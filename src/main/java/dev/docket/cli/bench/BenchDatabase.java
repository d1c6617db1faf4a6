package dev.docket.cli.bench;

import dev.docket.platform.database.Database;
import dev.docket.platform.database.EmbeddedPostgres;
import dev.docket.platform.database.Migrations;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * A PostgreSQL for one benchmark, as durable as the service's own, in a folder that goes with it.
 */
final class BenchDatabase implements AutoCloseable {

    /** As many connections as a replica has by default. */
    private static final int CONNECTIONS = 16;

    /** Jdbi, and what must be closed after it. */
    record Pool(Jdbi jdbi, AgroalDataSource connections) implements AutoCloseable {

        @Override
        public void close() {
            connections.close();
        }
    }

    private final Path folder;
    private final EmbeddedPostgres server;

    private BenchDatabase(Path folder) {
        this.folder = folder;
        this.server =
                EmbeddedPostgres.start(
                        folder.resolve("postgres"), folder.resolve("programs"), List.of());
    }

    static BenchDatabase open() throws IOException {
        return new BenchDatabase(Files.createTempDirectory("docket-bench-"));
    }

    /** An empty database with every table. */
    Pool fresh(String name) {
        var address = server.database(name);
        Migrations.apply(address);
        var settings = new AgroalDataSourceConfigurationSupplier();
        settings.connectionPoolConfiguration()
                .maxSize(CONNECTIONS)
                .connectionFactoryConfiguration()
                .jdbcUrl(address.jdbcUrl())
                .principal(new NamePrincipal(address.user()))
                .credential(new SimplePassword(address.password()));
        try {
            var connections = AgroalDataSource.from(settings);
            return new Pool(Database.jdbi(connections), connections);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the benchmark: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
