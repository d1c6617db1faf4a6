package dev.docket.platform.database;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.Objects;

/**
 * Gives a {@code @QuarkusTest} a fresh database: {@code @WithTestResource(PostgresResource.class)}.
 */
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        var address = TestDatabase.freshAddress();
        return Map.of(
                "quarkus.datasource.jdbc.url", address.jdbcUrl(),
                "quarkus.datasource.username", Objects.requireNonNull(address.user()),
                "quarkus.datasource.password", Objects.requireNonNull(address.password()));
    }

    @Override
    public void stop() {
        // The database goes with its server, when the test run ends.
    }
}
