package dev.docket.archive;

import dev.docket.archive.text.Ui;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.NamespaceResolver;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Renders our templates without a service around them, escaping as the service does. */
public final class Rendering {

    private static final Path TEMPLATES = Path.of("templates");
    private static final Engine ENGINE =
            Engine.builder()
                    .addDefaults()
                    .addValueResolver(new ReflectionValueResolver())
                    .addNamespaceResolver(
                            NamespaceResolver.builder("ui").resolveAsync(Rendering::ui).build())
                    .addResultMapper(new HtmlEscaper(List.of("text/html", "application/xml")))
                    .addLocator(Rendering::locate)
                    .build();

    private Rendering() {}

    /**
     * Fills a template.
     *
     * @param name such as {@code web/home.html}
     */
    public static String render(String name, Map<String, ?> data) {
        var instance = ENGINE.getTemplate(name).instance();
        data.forEach(instance::data);
        return instance.render();
    }

    private static Optional<io.quarkus.qute.TemplateLocator.TemplateLocation> locate(String id) {
        var file = TEMPLATES.resolve(id.contains(".") ? id : id + ".html");
        return Files.exists(file) ? Optional.of(new Located(file)) : Optional.empty();
    }

    private record Located(Path file) implements io.quarkus.qute.TemplateLocator.TemplateLocation {

        @Override
        public java.io.Reader read() {
            try {
                return new StringReader(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            var type = file.toString().endsWith(".xml") ? "application/xml" : "text/html";
            return Optional.of(Variant.forContentType(type));
        }
    }

    private static CompletionStage<Object> ui(EvalContext context) {
        var arguments = new ArrayList<Object>();
        for (Expression parameter : context.getParams()) {
            arguments.add(context.evaluate(parameter).toCompletableFuture().join());
        }
        return CompletedStage.of(call(context.getName(), arguments));
    }

    private static Object call(String name, List<Object> arguments) {
        return switch (name) {
            case "text" -> Ui.text((String) arguments.get(0), (String) arguments.get(1));
            case "count" ->
                    Ui.count(
                            (String) arguments.get(0),
                            (String) arguments.get(1),
                            (Integer) arguments.get(2));
            case "switchTo" -> Ui.switchTo((String) arguments.get(0), (String) arguments.get(1));
            case "tongue" -> Ui.tongue((String) arguments.get(0), (String) arguments.get(1));
            case "tongueName" ->
                    Ui.tongueName((String) arguments.get(0), (String) arguments.get(1));
            case "tags" -> Ui.tags();
            default -> throw new IllegalArgumentException("No ui:" + name);
        };
    }
}
