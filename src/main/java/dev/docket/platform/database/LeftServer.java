package dev.docket.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server that runs, or ran, on a cluster's folder, as its pid file tells (PostgreSQL's
 * pidfile.h).
 */
record LeftServer(Path cluster) {

    private static final int PORT_LINE = 3;
    private static final int SECONDS = 30;

    /** The port it listens on; empty if there is no pid file. */
    Optional<Integer> port() {
        var lines = pidFile();
        return lines.size() <= PORT_LINE
                ? Optional.empty()
                : Optional.of(Integer.valueOf(lines.get(PORT_LINE)));
    }

    /**
     * Ends it, if it runs, and waits until it is gone.
     *
     * @throws DatabaseException if it does not end within half a minute
     */
    void end() {
        process().ifPresent(LeftServer::end);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseException(
                    "The PostgreSQL with process id %d does not end; stop it and try again"
                            .formatted(process.pid()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while PostgreSQL was ending", e);
        }
    }

    /** Its process, if it is a PostgreSQL: after a reboot the number may be anybody's. */
    private Optional<ProcessHandle> process() {
        return pidFile().stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(LeftServer::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(path -> path.endsWith("postgres")).isPresent();
    }

    private List<String> pidFile() {
        try {
            return Files.readAllLines(cluster.resolve("postmaster.pid"));
        } catch (IOException e) {
            return List.of(); // no pid file, no server
        }
    }
}
