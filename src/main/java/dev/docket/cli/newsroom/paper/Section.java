package dev.docket.cli.newsroom.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stretch of a manuscript: {@code key: value} lines, an empty line, and the text.
 *
 * @param place where it stands, for error messages
 */
record Section(String place, Map<String, String> fields, List<String> lines) {

    static Section of(String place, List<String> all) {
        Map<String, String> fields = new HashMap<>();
        int end = all.indexOf("") < 0 ? all.size() : all.indexOf("");
        for (var line : all.subList(0, end)) {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException(
                        place + ": expected 'key: value' but found '" + line + "'");
            }
            fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        var text = all.subList(end, all.size()).stream().filter(line -> !line.isBlank()).toList();
        return new Section(place, Map.copyOf(fields), text);
    }

    /**
     * The value of {@code key}.
     *
     * @throws IllegalArgumentException if the manuscript lacks it
     */
    String get(String key) {
        var value = fields.get(key);
        if (value == null) {
            throw new IllegalArgumentException(place + ": lacks '" + key + "'");
        }
        return value;
    }
}
