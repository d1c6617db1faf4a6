package dev.docket.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A PostgreSQL of our own in a folder: durable (fsync and synchronous commit are on), on loopback
 * only, behind a password, one owner a folder.
 *
 * <p>After a {@code kill -9} of Docket the server goes on running; the next start finds it by its
 * pid file and adopts it, so nothing has to be recovered.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(EmbeddedPostgres.class);
    private static final String USER = "docket";

    private final Path folder;
    private final Program program;
    private final OwnerLock lock;

    private EmbeddedPostgres(Path folder, Program program, OwnerLock lock) {
        this.folder = folder;
        this.program = program;
        this.lock = lock;
    }

    /**
     * Starts, or adopts, the server in {@code folder}; the first start creates it.
     *
     * @param binaries where PostgreSQL's programs are unpacked to, once
     * @param settings further server settings, such as {@code max_connections=50}
     * @throws DatabaseException if another process owns the folder or the server does not start
     */
    public static EmbeddedPostgres start(Path folder, Path binaries, List<String> settings) {
        var home = prepared(folder.toAbsolutePath());
        var lock = OwnerLock.of(home);
        try {
            var program = new Program(PostgresBinaries.in(binaries), home.resolve("server.log"));
            var postgres = new EmbeddedPostgres(home, program, lock);
            postgres.start(settings);
            return postgres;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Removes the server in {@code folder} with all its data.
     *
     * @throws DatabaseException if another process owns the folder
     */
    public static void remove(Path folder) {
        var home = prepared(folder.toAbsolutePath());
        try (var lock = OwnerLock.of(home);
                var paths = Files.walk(home)) {
            new LeftServer(home.resolve("cluster")).end();
            LOG.debugf("Removing %s, which %s holds", home, lock);
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new DatabaseException("Can't remove " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Path prepared(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            return folder;
        } catch (IOException e) {
            throw new DatabaseException(
                    "Can't use the folder %s: %s".formatted(folder, e.getMessage()), e);
        }
    }

    /** The address of the database {@code name}, which need not exist. */
    public DatabaseAddress address(String name) {
        var port =
                runningPort().orElseThrow(() -> new DatabaseException("PostgreSQL is not running"));
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, name), USER, password());
    }

    /** Creates the database {@code name} unless it is there, and returns its address. */
    public DatabaseAddress database(String name) {
        try (var connection = connect("postgres");
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "SELECT FROM pg_database WHERE datname = '" + name + "'")) {
            if (!found.next()) {
                statement.execute("CREATE DATABASE " + name);
            }
        } catch (SQLException e) {
            throw new DatabaseException(
                    "Can't create the database " + name + ": " + e.getMessage(), e);
        }
        return address(name);
    }

    private void start(List<String> settings) {
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            create();
        }
        if (isAlive()) {
            LOG.info("Found our PostgreSQL still running, using it");
            return;
        }
        left().end();
        var options = new ArrayList<>(List.of("-p " + freePort()));
        var all =
                new ArrayList<>(
                        List.of(
                                "listen_addresses=127.0.0.1",
                                "fsync=on",
                                "synchronous_commit=on",
                                "log_min_messages=warning"));
        all.addAll(settings);
        all.forEach(setting -> options.add("-c " + setting));
        options.add("-c unix_socket_directories=");
        program.run(
                "pg_ctl",
                List.of(
                        "start",
                        "-w",
                        "-s",
                        "-t",
                        "50",
                        "-D",
                        cluster().toString(),
                        "-o",
                        String.join(" ", options)));
    }

    private void create() {
        var password = newPassword();
        program.run(
                "initdb",
                List.of(
                        "-D",
                        cluster().toString(),
                        "-U",
                        USER,
                        "--auth=scram-sha-256",
                        "--pwfile=" + password,
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8"));
    }

    private Path newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var file = passwordFile();
        try {
            Files.deleteIfExists(file);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, HexFormat.of().formatHex(bytes));
        } catch (IOException e) {
            throw new DatabaseException("Can't write " + file + ": " + e.getMessage(), e);
        }
    }

    private String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new DatabaseException(
                    "Can't read the database's password from " + passwordFile(), e);
        }
    }

    private boolean isAlive() {
        if (runningPort().isEmpty()) {
            return false;
        }
        try (var connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            LOG.infof(
                    "A PostgreSQL was left in %s but does not answer: %s", folder, e.getMessage());
            return false;
        }
    }

    private java.sql.Connection connect(String database) throws SQLException {
        var address = address(database);
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private Optional<Integer> runningPort() {
        return left().port();
    }

    private LeftServer left() {
        return new LeftServer(cluster());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseException("No port is free on loopback: " + e.getMessage(), e);
        }
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /** Stops the server, letting running transactions fail rather than waiting for them. */
    @Override
    public void close() {
        try {
            if (runningPort().isPresent()) {
                program.run(
                        "pg_ctl",
                        List.of("stop", "-w", "-s", "-m", "fast", "-D", cluster().toString()));
            }
        } finally {
            lock.close();
        }
    }
}
