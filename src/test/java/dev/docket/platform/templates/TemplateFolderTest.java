package dev.docket.platform.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateFolderTest {

    @TempDir private Path data;
    private Path folder;
    private TemplateFolder templates;

    @BeforeEach
    void make_the_folder() {
        folder = data.resolve("templates");
        templates = new TemplateFolder(folder);
    }

    @Test
    void without_a_folder_the_shipped_templates_stay() {
        assertEquals("shipped", render("web/home.html", "x"));
    }

    @Test
    void a_file_of_the_same_name_stands_in_for_one_template_only() throws IOException {
        write("web/home.html", "mine: {value}");
        assertEquals("mine: x", render("web/home.html", "x"));
        assertEquals("shipped", render("web/story.html", "x"));
    }

    @Test
    void what_includes_a_template_by_its_short_name_gets_the_stand_in() throws IOException {
        write("web/layout.html", "<main>{#insert /}</main>");
        write("web/home.html", "{#include web/layout}{value}{/include}");
        assertEquals("<main>x</main>", render("web/home", "x"));
    }

    @Test
    void a_page_of_the_operators_own_escapes_as_the_shipped_one_does() throws IOException {
        write("web/home.html", "{value}");
        write("text/digest.txt", "{value}");
        assertEquals("&lt;b&gt;", render("web/home", "<b>"));
        assertEquals("&lt;b&gt;", render("web/home.html", "<b>"));
        assertEquals("<b>", render("text/digest.txt", "<b>"));
    }

    @Test
    void templates_are_read_as_utf_8() throws IOException {
        write("email/letter.html", "Příští týden: 开放 żółw {value}");
        assertEquals("Příští týden: 开放 żółw x", render("email/letter.html", "x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "web/../../secret", "..", "/etc/passwd", ""})
    void nothing_outside_the_folder_is_a_template(String id) throws IOException {
        Files.writeString(data.resolve("secret.txt"), "the password");
        write("web/home.html", "mine");
        assertTrue(templates.locate(id).isEmpty());
    }

    @Test
    void a_folder_is_no_template() throws IOException {
        Files.createDirectories(folder.resolve("web/home.html"));
        assertEquals("shipped", render("web/home.html", "x"));
    }

    private void write(String id, String text) throws IOException {
        var file = folder.resolve(id);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String render(String id, String value) {
        var engine =
                Engine.builder()
                        .addDefaults()
                        .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                        .addLocator(new Shipped())
                        .addLocator(templates)
                        .build();
        return engine.getTemplate(id).data("value", value).render();
    }

    /** Has every template, and each says where it is from. */
    private record Shipped() implements TemplateLocator {

        @Override
        public Optional<TemplateLocation> locate(String id) {
            return Optional.of(new Text("shipped"));
        }
    }

    private record Text(String text) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    }
}
