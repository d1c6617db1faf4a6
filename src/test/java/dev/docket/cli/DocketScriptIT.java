package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code ./docket}, in a home of its own with the application of this build, so that
 * nothing is built again.
 */
class DocketScriptIT {

    private static final List<String> TOOLS =
            List.of(
                    "bash",
                    "env",
                    "dirname",
                    "readlink",
                    "sed",
                    "head",
                    "tail",
                    "sort",
                    "find",
                    "grep",
                    "mkdir",
                    "id");

    @TempDir private Path folder;
    private Path home;

    @BeforeEach
    void lay_out() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.copy(Path.of("docket"), home.resolve("docket"));
        assertTrue(home.resolve("docket").toFile().setExecutable(true));
        Files.createDirectories(home.resolve("src/main"));
        Files.createDirectories(home.resolve("templates"));
        Files.createDirectories(home.resolve("target"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        for (var source : List.of("pom.xml", "src/main", "templates")) {
            Files.setLastModifiedTime(home.resolve(source), FileTime.from(Instant.EPOCH));
        }
        Files.createSymbolicLink(home.resolve("target/quarkus-app"), Packaged.APPLICATION);
    }

    /** Else JUnit warns of each. */
    @AfterEach
    void unlink() throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var link : paths.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** A PATH with the script's tools and no Maven. */
    private Path tools() throws IOException {
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), find(tool));
        }
        return tools;
    }

    private static Path find(String tool) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This machine has no " + tool));
    }

    /** A JDK 17 as far as the script looks. */
    private Path oldJdk() throws IOException {
        var bin = Files.createDirectories(folder.resolve("jdk-17/bin"));
        for (var program : List.of("java", "javac")) {
            var script =
                    """
                    #!/bin/sh
                    echo 'openjdk version "17.0.9" 2023-10-17' >&2
                    [ "$1" = -version ]
                    """;
            assertTrue(
                    Files.writeString(bin.resolve(program), script).toFile().setExecutable(true));
        }
        return bin;
    }

    private Spoken script(String path, String javaHome, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(home.resolve("docket").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command);
        process.environment().put("PATH", path);
        process.environment().put("HOME", folder.toString());
        process.environment().remove("JAVA_HOME");
        if (!javaHome.isEmpty()) {
            process.environment().put("JAVA_HOME", javaHome);
        }
        return Packaged.run(folder, process);
    }

    private static String runningJdk() {
        return System.getProperty("java.home");
    }

    @Test
    void finds_a_jdk_although_an_old_one_is_first_on_the_path() throws Exception {
        var jdks = Files.createDirectory(folder.resolve(".jdks"));
        Files.createSymbolicLink(jdks.resolve("new"), Path.of(runningJdk()));
        var help = script(oldJdk() + ":" + System.getenv("PATH"), "", "--help");
        assertEquals(0, help.code(), help.err());
        assertTrue(help.out().startsWith("Usage: docket"), help.out());
        assertEquals("", help.err());
    }

    @Test
    void passes_an_old_java_home_by() throws Exception {
        var jdks = Files.createDirectory(folder.resolve(".jdks"));
        Files.createSymbolicLink(jdks.resolve("new"), Path.of(runningJdk()));
        var old = oldJdk().resolveSibling("").toString();
        assertEquals(0, script(System.getenv("PATH"), old, "--help").code());
    }

    @Test
    void needs_no_maven_when_there_is_nothing_to_build() throws Exception {
        var help = script(tools().toString(), runningJdk(), "--help");
        assertEquals(0, help.code(), help.err());
    }

    @Test
    void says_in_one_line_that_maven_is_missing_and_how_to_get_it() throws Exception {
        Files.delete(home.resolve("target/quarkus-app"));
        var spoken = script(tools().toString(), runningJdk(), "--help");
        assertEquals(1, spoken.code());
        assertEquals(1, spoken.err().lines().count(), spoken.err());
        assertTrue(spoken.complaint().startsWith("docket: needs Maven"), spoken.complaint());
        assertTrue(spoken.complaint().contains("apt-get install maven"), spoken.complaint());
    }

    @Test
    void a_newer_source_is_a_reason_to_build() throws Exception {
        Files.writeString(home.resolve("src/main/New.java"), "");
        var spoken = script(tools().toString(), runningJdk(), "--help");
        assertTrue(spoken.complaint().startsWith("docket: needs Maven"), spoken.err());
    }

    @Test
    void passes_the_exit_code_of_a_mistake_on() throws Exception {
        var spoken = script(System.getenv("PATH"), runningJdk(), "serv");
        assertEquals(2, spoken.code());
        assertTrue(spoken.err().contains("Did you mean: docket serve"), spoken.err());
    }

    @Test
    void runs_where_the_caller_stands() throws Exception {
        var file = Files.writeString(folder.resolve("bad.jsonl"), "{\n");
        var spoken =
                script(
                        System.getenv("PATH"),
                        runningJdk(),
                        "eval",
                        "stories",
                        file.getFileName().toString());
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("bad.jsonl: line 1"), spoken.err());
    }
}
