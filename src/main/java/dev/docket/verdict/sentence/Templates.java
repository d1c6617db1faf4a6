package dev.docket.verdict.sentence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The templates that ship with Docket, {@code verdict/verdict_templates.json}. */
final class Templates {

    private static final String PATH = "/verdict/verdict_templates.json";

    private final Map<String, List<Template>> byKey;
    private final Map<String, LocalText> words;

    private Templates(Map<String, List<Template>> byKey, Map<String, LocalText> words) {
        this.byKey = byKey;
        this.words = words;
    }

    static Templates load() {
        try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream(PATH), PATH)) {
            var root = new ObjectMapper().readTree(in);
            var byKey = new TreeMap<String, List<Template>>();
            root.get("templates")
                    .properties()
                    .forEach(e -> byKey.put(e.getKey(), variants(e.getKey(), e.getValue())));
            var words = new TreeMap<String, LocalText>();
            root.get("slots").properties().forEach(e -> words.put(e.getKey(), local(e.getValue())));
            return new Templates(byKey, words);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + PATH, e);
        }
    }

    /** The variants of a key such as {@code GROUND_SHIFT.loss}; none if there is no such key. */
    List<Template> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    Map<String, List<Template>> all() {
        return byKey;
    }

    /** A word of ours in every language, such as {@code data}: "training data". */
    LocalText word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static List<Template> variants(String key, JsonNode byLanguage) {
        var variants = new ArrayList<Template>();
        for (int i = 0; i < byLanguage.get("en").size(); i++) {
            int number = i;
            variants.add(
                    new Template(
                            key + "." + number,
                            LocalText.of(l -> text(key, byLanguage, l, number))));
        }
        return List.copyOf(variants);
    }

    private static String text(String key, JsonNode byLanguage, Language language, int number) {
        var text = byLanguage.path(language.tag()).path(number);
        if (text.isMissingNode()) {
            throw new IllegalStateException(
                    "%s: %s has no variant %d in %s".formatted(PATH, key, number, language.tag()));
        }
        return text.asText();
    }

    private static LocalText local(JsonNode byLanguage) {
        return LocalText.of(language -> byLanguage.get(language.tag()).asText());
    }
}
