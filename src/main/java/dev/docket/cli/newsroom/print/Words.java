package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Escape;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** The small words around a text (home, share, cookies) in the outlet's language. */
final class Words {

    private Words() {}

    /** The words of {@code language} as values for a template, named {@code word.*}. */
    static Map<String, String> in(String language) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("words/" + language + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the words of " + language, e);
        }
        Map<String, String> words = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(name ->
                        words.put("word." + name, Escape.markup(properties.getProperty(name))));
        return Map.copyOf(words);
    }
}
