package dev.docket.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {

    private static final Path PROGRAMS = Path.of("target/postgres-programs").toAbsolutePath();

    @TempDir private Path folder;

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(folder, PROGRAMS, List.of());
    }

    private static String setting(EmbeddedPostgres postgres, String name) {
        return TestDatabase.jdbi(postgres.address("postgres"))
                .withHandle(handle ->
                        handle.createQuery("SELECT current_setting(:name)")
                                .bind("name", name)
                                .mapTo(String.class)
                                .one());
    }

    @Test
    void writes_are_durable_and_only_this_machine_can_connect() {
        try (var postgres = start()) {
            assertEquals("on", setting(postgres, "fsync"));
            assertEquals("on", setting(postgres, "synchronous_commit"));
            assertEquals("127.0.0.1", setting(postgres, "listen_addresses"));
        }
    }

    @Test
    void data_survives_a_restart() {
        try (var postgres = start()) {
            TestDatabase.jdbi(postgres.database("docket"))
                    .useHandle(
                            handle -> handle.execute("CREATE TABLE kept AS SELECT 42 AS answer"));
        }
        try (var postgres = start()) {
            var kept =
                    TestDatabase.jdbi(postgres.database("docket"))
                            .withHandle(handle ->
                                    handle.createQuery("SELECT answer FROM kept")
                                            .mapTo(String.class)
                                            .one());
            assertEquals("42", kept);
        }
    }

    @Test
    void a_second_owner_of_the_folder_is_refused_with_what_to_do() {
        try (var postgres = start()) {
            var refusal = assertThrows(DatabaseException.class, this::start);
            assertTrue(String.valueOf(refusal.getMessage()).contains("--data"), refusal::toString);
            assertEquals("on", setting(postgres, "fsync"), "the first owner is not disturbed");
        }
    }

    @Test
    void a_server_left_behind_by_a_killed_owner_is_adopted() throws Exception {
        var owner = OwnerProcess.start(folder, PROGRAMS);
        var before = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
        owner.destroyForcibly();
        assertTrue(owner.waitFor(10, TimeUnit.SECONDS));
        try (var postgres = start()) {
            assertEquals("on", setting(postgres, "fsync"));
            var after = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).getFirst();
            assertEquals(before, after, "the same server goes on");
        }
    }

    @Test
    void a_pid_file_without_a_server_is_no_obstacle() throws Exception {
        start().close();
        Files.write(
                folder.resolve("cluster/postmaster.pid"),
                List.of("999999", folder.resolve("cluster").toString(), "0", "1", "", "127.0.0.1"));
        try (var postgres = start()) {
            assertEquals("on", setting(postgres, "fsync"));
        }
    }

    @Test
    void a_stopped_server_is_gone() {
        DatabaseAddress address;
        try (var postgres = start()) {
            address = postgres.address("postgres");
        }
        assertThrows(ConnectionException.class, () -> TestDatabase.jdbi(address).open());
    }
}
