package dev.docket.cli.bench.sample;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The packaged templates without a service around them, escaped as the service escapes. */
final class Templates {

    private Templates() {}

    static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(Templates::locate)
                .build();
    }

    private static Optional<TemplateLocation> locate(String id) {
        try (var in = Templates.class.getResourceAsStream("/templates/" + id)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new Found(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Found(String id, String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            var type = id.endsWith(".txt") ? Variant.TEXT_PLAIN : Variant.TEXT_HTML;
            return Optional.of(Variant.forContentType(type));
        }
    }
}
