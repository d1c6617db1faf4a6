package dev.docket.subscriber.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a subscription in a bare frame, instead of the one that all pages of the site have.
 */
final class BareSite {

    private static final Path TEMPLATES = Path.of("templates");
    private static final String FRAME =
            "<html lang=\"{lang}\"><title>{#insert title}{/}</title>{#insert main}{/}</html>";

    private BareSite() {}

    static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(id -> Optional.of(new Html(source(id))))
                .build();
    }

    private static String source(String id) {
        try {
            return id.equals("web/layout") ? FRAME : Files.readString(TEMPLATES.resolve(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Html(String source) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(source);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
