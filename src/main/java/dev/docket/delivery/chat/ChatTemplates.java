package dev.docket.delivery.chat;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Expression;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The templates of one platform. Every value is escaped in its dialect unless it is {@link Markup},
 * so that a template, also an operator's own, cannot let text of an article through as markup.
 */
public final class ChatTemplates {

    private final Engine engine;
    private final Dialect dialect;

    /** The templates as they are packaged. */
    public ChatTemplates(Dialect dialect) {
        this(dialect, List.of());
    }

    /**
     * The same with other places to look first.
     *
     * @param own where an operator's own templates may be
     */
    public ChatTemplates(Dialect dialect, List<TemplateLocator> own) {
        this.dialect = dialect;
        var builder =
                Engine.builder()
                        .addDefaults()
                        .addValueResolver(new ReflectionValueResolver())
                        .addLocator(new OnClassPath())
                        .addResultMapper(new Escaper(dialect))
                        .strictRendering(true);
        own.forEach(builder::addLocator);
        this.engine = builder.build();
    }

    /** Renders {@code name}, such as {@code story}, with what the template calls its data. */
    public String render(String name, Map<String, ?> data) {
        var template = engine.getTemplate(dialect.folder() + "/" + name + ".txt");
        if (template == null) {
            throw new IllegalStateException(
                    "No template %s/%s.txt".formatted(dialect.folder(), name));
        }
        var instance = template.instance();
        data.forEach(instance::data);
        return instance.render().strip();
    }

    private record Escaper(Dialect dialect) implements ResultMapper {

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return !(result instanceof Markup);
        }

        @Override
        public String map(Object result, Expression expression) {
            return dialect.escape(String.valueOf(result));
        }
    }

    private record OnClassPath() implements TemplateLocator {

        @Override
        public Optional<TemplateLocation> locate(String id) {
            var found = ChatTemplates.class.getResource("/templates/" + id);
            return found == null ? Optional.empty() : Optional.of(new Found(id));
        }
    }

    private record Found(String id) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            InputStream stream = ChatTemplates.class.getResourceAsStream("/templates/" + id);
            if (stream == null) {
                throw new UncheckedIOException(new IOException("templates/" + id + " is gone"));
            }
            return new InputStreamReader(stream, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.empty();
        }
    }
}
