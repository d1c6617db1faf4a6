package dev.docket.platform.templates;

import dev.docket.platform.DocketConfig;
import io.quarkus.qute.Locate;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.Variant;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder {@code templates} in the data folder: a file there, such as {@code web/home.html},
 * stands in for the template of the same name. It is read when the template is first used, so a
 * change takes effect with the next start.
 */
@Singleton
@Locate("(web|email|text)/.*")
public final class TemplateFolder implements TemplateLocator {

    /**
     * A name without a suffix, as templates that include each other use it, may be any of these.
     */
    private static final List<String> SUFFIXES = List.of("", ".html", ".txt", ".xml");

    private final Path folder;

    @Inject
    public TemplateFolder(DocketConfig config) {
        this(config.dataDir().resolve("templates"));
    }

    TemplateFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Above every other place where templates are found. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    @Override
    public Optional<TemplateLocation> locate(String id) {
        return SUFFIXES.stream()
                .map(suffix -> folder.resolve(id + suffix).normalize())
                .filter(file -> file.startsWith(folder) && Files.isRegularFile(file))
                .<TemplateLocation>map(OwnTemplate::new)
                .findFirst();
    }

    private record OwnTemplate(Path file) implements TemplateLocation {

        @Override
        public Reader read() {
            try {
                return Files.newBufferedReader(file, StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Decides how values are escaped: HTML as HTML, whatever else as it is in the original. */
        @Override
        public Optional<Variant> getVariant() {
            var name = file.getFileName().toString();
            return Optional.of(
                    Variant.forContentType(
                            name.endsWith(".html")
                                    ? Variant.TEXT_HTML
                                    : name.endsWith(".xml")
                                            ? Variant.TEXT_XML
                                            : Variant.TEXT_PLAIN));
        }
    }
}
