package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service refuses, before its database starts. */
class ServeCommandTest {

    @TempDir private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("docket.database.url");
    }

    private Spoken serve(String... more) {
        var arguments = new String[more.length + 3];
        arguments[0] = "serve";
        arguments[1] = "--data";
        arguments[2] = folder.resolve("data").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Spoken.to(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-8080", "65536"})
    void a_port_that_can_not_be_is_the_callers_mistake(String port) {
        var spoken = serve("--port", port);
        assertEquals(2, spoken.code(), spoken.err());
        assertEquals("docket: --port must be 1 to 65535, not " + port, spoken.complaint());
        assertFalse(Files.exists(folder.resolve("data")), "nothing is left behind");
    }

    @Test
    void a_file_is_no_data_folder() throws IOException {
        Files.writeString(folder.resolve("data"), "mine");
        var spoken = serve();
        assertEquals(2, spoken.code(), spoken.err());
        assertTrue(spoken.complaint().startsWith("docket: --data must be a folder"), spoken.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://localhost/docket", "localhost:5432", "jdbc:h2:mem:docket"})
    void a_database_of_another_kind_is_the_callers_mistake(String url) {
        System.setProperty("docket.database.url", url);
        var spoken = serve();
        assertEquals(2, spoken.code(), spoken.err());
        assertEquals(1, spoken.err().lines().count(), spoken.err());
        assertFalse(Files.exists(folder.resolve("data")), "nor does our own start instead");
    }

    @Test
    void a_word_too_many_is_not_passed_over() {
        var spoken = serve("weekly");
        assertEquals(2, spoken.code());
        assertTrue(spoken.complaint().contains("weekly"), spoken.complaint());
    }
}
