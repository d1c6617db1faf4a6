package dev.docket.cli.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.bench.load.LocalServer;
import dev.docket.feed.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceListTest {

    // What can't be read never gets as far as the database.
    private final Sources sources = new Sources(Jdbi.create("jdbc:none"), () -> Instant.EPOCH);

    @TempDir private Path folder;

    private String refused(String opml) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> SourceList.load(opml, sources))
                        .getMessage());
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var file = folder.resolve("none.opml").toString();
        assertEquals("There is no file " + file, refused(file));
    }

    @Test
    void a_folder_is_no_list() {
        assertEquals("There is no file " + folder, refused(folder.toString()));
    }

    @Test
    void an_address_that_has_none_is_told_with_its_answer() throws IOException {
        try (var server =
                LocalServer.answering(exchange -> {
                    try (exchange) {
                        exchange.sendResponseHeaders(404, -1);
                    }
                })) {
            var address = server.address() + "opml";
            assertEquals(address + " answered 404", refused(address));
        }
    }

    @Test
    void an_address_where_nobody_answers_is_told() {
        assertTrue(refused("http://127.0.0.1:1/opml").contains("can't be reached"));
    }
}
