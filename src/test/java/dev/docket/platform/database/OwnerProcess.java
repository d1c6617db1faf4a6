package dev.docket.platform.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Another Java process that owns an embedded PostgreSQL, to be killed by a test. */
final class OwnerProcess {

    private OwnerProcess() {}

    static Process start(Path folder, Path programs) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                OwnerProcess.class.getName(),
                                folder.toString(),
                                programs.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals("started")) {
                return process;
            }
        }
        throw new IllegalStateException("The owner ended before its server was up");
    }

    public static void main(String[] arguments) throws IOException {
        EmbeddedPostgres.start(Path.of(arguments[0]), Path.of(arguments[1]), List.of());
        System.out.println("started");
        System.in.read(); // until killed
    }
}
