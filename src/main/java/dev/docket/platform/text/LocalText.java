package dev.docket.platform.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** One text in every language that Docket writes. */
public record LocalText(Map<Language, String> byLanguage) {

    public LocalText {
        for (var language : Language.values()) {
            if (!byLanguage.containsKey(language)) {
                throw new IllegalArgumentException("No text in " + language.tag());
            }
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    public static LocalText of(Function<Language, String> writer) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, writer.apply(language));
        }
        return new LocalText(texts);
    }

    public String in(Language language) {
        var text = byLanguage.get(language);
        if (text == null) {
            throw new IllegalStateException("No text in " + language.tag());
        }
        return text;
    }
}
