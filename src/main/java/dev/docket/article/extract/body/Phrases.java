package dev.docket.article.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of turns of phrase, kept as files so that a language can be added without code. */
final class Phrases {

    private Phrases() {}

    /**
     * Any of the expressions of the file {@code name}: one a line, blank lines and those that
     * begin with # left out.
     */
    static String alternatives(String name) {
        var file = Phrases.class.getResourceAsStream("/article/" + name);
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.joining("|"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken); // a resource of our own
        }
    }

    /** An expression that minds no case; letters and digits are those of any script. */
    static Pattern pattern(String expression) {
        return Pattern.compile(
                expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
