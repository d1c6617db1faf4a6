package dev.docket.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * The settings of every {@code @ConfigMapping} interface as a Markdown page, read from the source,
 * where key, default and explanation stand together.
 */
final class ConfigurationReference {

    private static final String INTRODUCTION =
            """
            # Configuration

            Every setting has a default, so that Docket runs without any. Set one as an environment
            variable, as a system property, or in `config/application.properties` beside where you
            start it. This page is written from the code: `./docket test -Ddocket.write-docs` renews it.

            Durations read like `30s`, `15m`, `24h`; sizes are in bytes.
            """;

    private final TreeMap<String, String> rooms = new TreeMap<>();

    static String markdown(Path sources) throws IOException {
        var reference = new ConfigurationReference();
        try (var files = Files.walk(sources)) {
            for (var file : files.filter(ConfigurationReference::isMapping).sorted().toList()) {
                reference.read(file);
            }
        }
        return INTRODUCTION + String.join("", reference.rooms.values());
    }

    private static boolean isMapping(Path file) {
        try {
            return file.toString().endsWith(".java")
                    && Files.readString(file).contains("@ConfigMapping(");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    null,
                                    null,
                                    manager.getJavaFileObjects(file));
            var docs = DocTrees.instance(task);
            for (var unit : task.parse()) {
                for (var type : unit.getTypeDecls()) {
                    room(docs, unit, (ClassTree) type);
                }
            }
        }
    }

    private void room(DocTrees docs, CompilationUnitTree unit, ClassTree type) {
        var prefix = argument(type.getModifiers().getAnnotations(), "ConfigMapping");
        if (prefix == null) {
            return;
        }
        var path = TreePath.getPath(unit, type);
        var rows =
                type.getMembers().stream()
                        .filter(MethodTree.class::isInstance)
                        .map(MethodTree.class::cast)
                        .map(method -> row(prefix, method, doc(docs, new TreePath(path, method))))
                        .collect(Collectors.joining());
        rooms.put(
                prefix,
                "\n## %s\n\n%s\n\n| key | environment | default | what |\n|---|---|---|---|\n%s"
                        .formatted(prefix, doc(docs, path), rows));
    }

    private static String row(String prefix, MethodTree method, String doc) {
        var key =
                prefix
                        + "."
                        + kebab(
                                argument(method.getModifiers().getAnnotations(), "WithName"),
                                method);
        var fallback = argument(method.getModifiers().getAnnotations(), "WithDefault");
        var shown = fallback == null ? "none" : "`" + fallback + "`";
        return "| `%s` | `%s` | %s | %s |%n"
                .formatted(key, environment(key), shown, doc)
                .replace("\r", "");
    }

    private static String kebab(@Nullable String name, MethodTree method) {
        return name != null
                ? name
                : method.getName().toString().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String environment(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static String doc(DocTrees docs, TreePath path) {
        var comment = docs.getDocComment(path);
        if (comment == null) {
            throw new IllegalStateException("No Javadoc on " + path.getLeaf());
        }
        return comment.strip()
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("\\s*@(?:param|return).*", "")
                .replace("|", "\\|");
    }

    private static @Nullable String argument(
            List<? extends AnnotationTree> annotations, String name) {
        for (var annotation : annotations) {
            if (annotation.getAnnotationType().toString().equals(name)) {
                return literal(annotation.getArguments().getFirst());
            }
        }
        return null;
    }

    private static String literal(ExpressionTree argument) {
        var value =
                argument instanceof AssignmentTree assignment
                        ? assignment.getExpression()
                        : argument;
        return value instanceof LiteralTree literal
                ? String.valueOf(literal.getValue())
                : value.toString();
    }
}
