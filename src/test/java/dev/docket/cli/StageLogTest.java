package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class StageLogTest {

    private static final Logger LIBRARY = Logger.getLogger("org.example.library");

    @Test
    void a_warning_of_a_library_is_read_on_standard_error() {
        var said = new ByteArrayOutputStream();
        var usual = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (var _ = StageLog.open()) {
            LIBRARY.warning("the tide is high");
            LIBRARY.info("a wave");
        } finally {
            System.setErr(usual);
        }
        var text = said.toString(StandardCharsets.UTF_8);
        assertTrue(text.contains("the tide is high"), text);
        assertFalse(text.contains("a wave"), text);
    }

    @Test
    void no_library_writes_debug_messages_for_nobody() {
        try (var _ = StageLog.open()) {
            assertFalse(LIBRARY.isLoggable(Level.FINE));
        }
    }

    @Test
    void the_log_is_afterwards_what_it_was() {
        var root = Logger.getLogger("");
        var level = root.getLevel();
        var handlers = root.getHandlers();
        StageLog.open().close();
        assertEquals(level, root.getLevel());
        assertArrayEquals(handlers, root.getHandlers());
    }
}
