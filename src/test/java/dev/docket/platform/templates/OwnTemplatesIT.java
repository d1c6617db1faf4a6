package dev.docket.platform.templates;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.platform.database.PostgresResource;
import io.quarkus.qute.Engine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Restyling a running Docket by a file in its data folder. */
@QuarkusTest
@TestProfile(OwnTemplatesIT.Restyled.class)
@WithTestResource(PostgresResource.class)
class OwnTemplatesIT {

    @Inject Engine templates;

    @Test
    void a_page_shows_the_operators_own_template_with_its_values() {
        given().get("/cs/subscribe")
                .then()
                .statusCode(200)
                .body(containsString("<p id=\"own\">cs, mine</p>"));
    }

    @Test
    void a_mail_uses_it_too() {
        assertEquals("own <3", templates.getTemplate("text/letter.txt").render());
    }

    /** A data folder with two templates. */
    public static final class Restyled implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("docket.data-dir", data().toString());
        }

        private static Path data() {
            try {
                var data = Files.createTempDirectory("docket-own-templates");
                var web = Files.createDirectories(data.resolve("templates/web/subscribe"));
                var text = Files.createDirectories(data.resolve("templates/text"));
                Files.writeString(web.resolve("form.html"), "<p id=\"own\">{lang}, mine</p>");
                Files.writeString(text.resolve("letter.txt"), "own <3");
                return data;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
