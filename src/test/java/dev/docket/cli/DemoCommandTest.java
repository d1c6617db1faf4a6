package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the demo refuses, before it starts or wipes anything. */
class DemoCommandTest {

    private static final String MARKER = ".docket-demo";

    @TempDir private Path folder;

    private Spoken demo(String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = "demo";
        arguments[1] = "--data";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Spoken.to(arguments);
    }

    private Path database() throws IOException {
        var postgres = Files.createDirectories(folder.resolve("postgres"));
        return Files.writeString(postgres.resolve("PG_VERSION"), "18\n");
    }

    @Test
    void the_data_of_a_real_docket_is_never_wiped() throws IOException {
        var kept = database();
        var spoken = demo();
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(
                spoken.complaint().contains(folder + " holds the data of a real Docket"),
                spoken.complaint());
        assertTrue(spoken.complaint().contains("--data"), spoken.complaint());
        assertTrue(Files.exists(kept));
        assertFalse(Files.exists(folder.resolve(MARKER)), "nor may the next demo wipe it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536"})
    void a_mistake_in_an_option_wipes_no_earlier_demo(String port) throws IOException {
        var kept = database();
        Files.createFile(folder.resolve(MARKER));
        var spoken = demo("--port", port);
        assertEquals(2, spoken.code(), spoken.err());
        assertEquals("docket: --port must be 1 to 65535, not " + port, spoken.complaint());
        assertTrue(Files.exists(kept));
    }

    @Test
    void a_mistake_in_an_option_leaves_no_folder_behind() {
        folder = folder.resolve("new");
        assertEquals(2, demo("--port", "0").code());
        assertFalse(Files.exists(folder));
    }

    @Test
    void a_file_is_no_place_for_a_demo() throws IOException {
        folder = Files.writeString(folder.resolve("notes.txt"), "mine");
        var spoken = demo();
        assertEquals(2, spoken.code(), spoken.err());
        assertEquals(
                "docket: --data must be a folder, and " + folder + " is a file",
                spoken.complaint());
        assertEquals("mine", Files.readString(folder));
    }

    @Test
    void a_port_that_is_no_number_is_named_with_its_option() {
        var spoken = demo("--port", "http");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("'--port'"), spoken.complaint());
        assertTrue(spoken.complaint().contains("http"), spoken.complaint());
    }

    @Test
    void demo_and_service_keep_their_data_apart() {
        assertTrue(Spoken.to("demo", "--help").out().contains("(default: data/demo)"));
        assertTrue(Spoken.to("serve", "--help").out().contains("(default: data)"));
    }
}
