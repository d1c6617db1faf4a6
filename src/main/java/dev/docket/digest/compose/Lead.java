package dev.docket.digest.compose;

import com.ibm.icu.text.ListFormatter;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.LocalText;
import dev.docket.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The week in one line: what was released and what happened, counted, in each language. */
final class Lead {

    private static final Messages MESSAGES = new Messages("digest");

    private Lead() {}

    /**
     * Writes the line.
     *
     * @param labels the labels of the digest's stories, the most open first
     */
    static LocalText of(Map<String, Integer> labels) {
        return LocalText.of(language -> line(language, labels));
    }

    private static String line(Language language, Map<String, Integer> labels) {
        if (labels.isEmpty()) {
            return MESSAGES.text(language, "lead.empty");
        }
        List<String> parts = new ArrayList<>();
        labels.forEach((label, count) ->
                parts.add(
                        MESSAGES.text(
                                language,
                                "lead." + label.toLowerCase(Locale.ROOT),
                                Map.of("count", count))));
        var joined = ListFormatter.getInstance(language.locale()).format(parts);
        return MESSAGES.text(
                language,
                "lead",
                Map.of("parts", Character.toUpperCase(joined.charAt(0)) + joined.substring(1)));
    }
}
