package dev.docket.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Runs one of PostgreSQL's programs to its end. */
final class Program {

    private static final int SECONDS = 60;

    private final PostgresBinaries binaries;
    private final Path output;

    /**
     * @param output where the program writes; a file, because a server that pg_ctl leaves behind
     *     would hold a pipe open for ever
     */
    Program(PostgresBinaries binaries, Path output) {
        this.binaries = binaries;
        this.output = output;
    }

    /**
     * @throws DatabaseException if it can't run, takes longer than a minute, or fails; with its own
     *     words
     */
    void run(String name, List<String> arguments) {
        try {
            var process = start(name, arguments);
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw failure(name, "took more than " + SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw failure(name, "failed with exit code " + process.exitValue());
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    "Can't run PostgreSQL's " + name + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseException("Interrupted while PostgreSQL's " + name + " ran", e);
        }
    }

    private Process start(String name, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see
            // one.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.program(name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(key -> key.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        return builder.start();
    }

    private DatabaseException failure(String name, String what) throws IOException {
        var lines = Files.readAllLines(output);
        var tail = String.join("\n  ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        var hint =
                tail.contains("unshare failed")
                        ? "\n"
                                + "This system forbids user namespaces: run Docket as an ordinary"
                                + " user, or set DOCKET_DATABASE_URL to a PostgreSQL of your own."
                        : "";
        return new DatabaseException(
                "PostgreSQL's %s %s. The end of %s:\n  %s%s"
                        .formatted(name, what, output, tail, hint));
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root")
                && System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
    }
}
