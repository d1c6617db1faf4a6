package dev.docket.cli.bench.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir private Path folder;

    private Path program(String name) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n");
        assertTrue(file.toFile().setExecutable(true));
        return file;
    }

    @Test
    void is_found_on_the_path() throws IOException {
        var file = program("docket-sample");
        var path = "/nowhere::" + folder;
        assertEquals(Optional.of(file), Program.find("docket-sample", path));
    }

    @Test
    void must_be_executable() throws IOException {
        Files.writeString(folder.resolve("docket-text"), "x");
        assertEquals(Optional.empty(), Program.find("docket-text", folder.toString()));
    }

    @Test
    void may_be_missing() {
        assertEquals(Optional.empty(), Program.find("docket-no-such-program"));
    }

    @Test
    void a_failure_is_told_in_its_own_words() {
        var failed =
                assertThrows(
                        IllegalStateException.class,
                        () -> Program.run("/bin/sh", "-c", "echo no luck >&2; exit 3"));
        assertEquals("/bin/sh ended with 3: no luck", failed.getMessage());
    }

    @Test
    void success_is_silent() {
        assertDoesNotThrow(() -> Program.run("/bin/sh", "-c", "exit 0"));
    }
}
