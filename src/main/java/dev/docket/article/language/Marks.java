package dev.docket.article.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The marks of the Latin-script languages: whole words, endings and letters, each worth less the
 * more languages share it. Read from {@code article/languages.properties}.
 */
final class Marks {

    private static final String RESOURCE = "/article/languages.properties";

    private static final double WORD = 2;
    private static final double ENDING = 0.7;
    private static final double LETTER = 1;

    private static final Map<String, List<String>> WORDS = new HashMap<>();
    private static final Map<String, List<String>> ENDINGS = new HashMap<>();
    private static final Map<String, List<String>> LETTERS = new HashMap<>();

    static {
        var all = load();
        for (var key : all.stringPropertyNames()) {
            var parts = key.split("\\.", 2);
            var kind =
                    parts[1].equals("words")
                            ? WORDS
                            : parts[1].equals("endings") ? ENDINGS : LETTERS;
            for (var mark : all.getProperty(key).strip().split("\\s+", -1)) {
                kind.computeIfAbsent(mark, _ -> new ArrayList<>()).add(parts[0]);
            }
        }
    }

    private Marks() {}

    /** Gives the languages that {@code word}, in lower case, bears marks of their points. */
    static void tally(String word, Tally tally) {
        share(WORDS.get(word), WORD, tally);
        for (int length = 3; length <= 5 && length < word.length(); length++) {
            share(ENDINGS.get(word.substring(word.length() - length)), ENDING, tally);
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                share(LETTERS.get(word.substring(i, i + 1)), LETTER, tally);
            }
        }
    }

    private static void share(
            @org.jspecify.annotations.Nullable List<String> languages, double points, Tally tally) {
        if (languages != null) {
            languages.forEach(language -> tally.add(language, points / languages.size()));
        }
    }

    private static Properties load() {
        var marks = new Properties();
        try (var stream = Marks.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            marks.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return marks;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
