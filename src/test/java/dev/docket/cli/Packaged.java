package dev.docket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged application, run as the process that its users run. */
final class Packaged {

    static final Path APPLICATION = Path.of("target/quarkus-app").toAbsolutePath();
    private static final int MINUTES = 5;

    private Packaged() {}

    /** Runs a command line of it, in an empty folder, and waits for its end. */
    static Spoken run(Path folder, String... arguments) throws Exception {
        return run(folder, new ProcessBuilder(command(arguments)));
    }

    /** How its users start it. */
    static List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-jar", APPLICATION.resolve("quarkus-run.jar").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Runs any process to its end. */
    static Spoken run(Path folder, ProcessBuilder process) throws Exception {
        var out = Files.createTempFile(folder, "out", ".txt");
        var err = Files.createTempFile(folder, "err", ".txt");
        var running =
                process.directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        if (!running.waitFor(MINUTES, TimeUnit.MINUTES)) {
            running.destroy();
            throw new IOException(
                    "Still running after %d minutes:%n%s"
                            .formatted(MINUTES, Files.readString(err)));
        }
        return new Spoken(running.exitValue(), Files.readString(out), Files.readString(err));
    }
}
