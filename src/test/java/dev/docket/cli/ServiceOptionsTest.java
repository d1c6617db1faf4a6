package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ServiceOptionsTest {

    @TempDir private Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("docket.base-url");
    }

    private static ServiceOptions given(String... arguments) {
        return CommandLine.populateCommand(new ServiceOptions(Path.of("data")), arguments);
    }

    @Test
    void without_options_it_listens_everywhere_on_8080() {
        var settings = given().settings();
        assertEquals("8080", settings.get("quarkus.http.port"));
        assertEquals("0.0.0.0", settings.get("quarkus.http.host"));
    }

    @Test
    void the_port_is_also_in_its_own_address() {
        var settings = given("--port", "9090", "--host", "127.0.0.1").settings();
        assertEquals("9090", settings.get("quarkus.http.port"));
        assertEquals("127.0.0.1", settings.get("quarkus.http.host"));
        assertEquals("http://localhost:9090", settings.get("docket.base-url"));
    }

    @Test
    void a_configured_address_stands() {
        System.setProperty("docket.base-url", "https://news.example");
        assertTrue(!given().settings().containsKey("docket.base-url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536"})
    void a_port_that_can_not_be_is_refused(String port) {
        var options = given("--port", port);
        var refused = assertThrows(BadInput.class, options::settings);
        assertEquals("--port must be 1 to 65535, not " + port, refused.getMessage());
    }

    @Test
    void the_data_folder_is_made_absolute() {
        var data = given("--data", folder.resolve("a/../data").toString()).data();
        assertEquals(folder.resolve("data").toAbsolutePath(), data);
    }

    @Test
    void a_file_is_no_data_folder() throws IOException {
        var file = Files.createFile(folder.resolve("data"));
        var options = given("--data", file.toString());
        var refused = assertThrows(BadInput.class, options::data);
        assertEquals("--data must be a folder, and " + file + " is a file", refused.getMessage());
    }
}
