package dev.docket.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigurationReferenceTest {

    private static final Path PAGE = Path.of("docs/configuration.md");

    @Test
    void the_page_says_what_the_code_says_and_so_pins_every_default() throws IOException {
        var expected = ConfigurationReference.markdown(Path.of("src/main/java"));
        if (System.getProperty("docket.write-docs") != null) {
            Files.writeString(PAGE, expected);
        }
        assertEquals(
                expected,
                Files.readString(PAGE),
                "A setting changed: renew the page with ./docket test -Ddocket.write-docs");
    }

    @Test
    void every_setting_can_be_given_by_environment() throws IOException {
        var page = ConfigurationReference.markdown(Path.of("src/main/java"));
        for (var variable :
                new String[] {"DOCKET_DATABASE_URL", "DOCKET_BASE_URL", "DOCKET_JOBS_THREADS"}) {
            assertTrue(page.contains("`" + variable + "`"), variable);
        }
    }
}
