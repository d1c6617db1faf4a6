package dev.docket.feed.scrape.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * A JSON pointer (RFC 6901), or a text with some in braces; a bare name in braces is a member of
 * that name.
 */
record Template(String text) {

    private static final Pattern HOLE = Pattern.compile("\\{([^{}]+)}");

    /**
     * @throws IllegalArgumentException if it is neither; the message says why
     */
    Template {
        HOLE.matcher(text).results().forEach(hole -> pointer(hole.group(1)));
        if (text.startsWith("/") || text.isEmpty()) {
            pointer(text);
        } else if (!HOLE.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "\"%s\" is neither a JSON pointer, such as /title, nor holds one in braces"
                            .formatted(text));
        }
    }

    private static JsonPointer pointer(String text) {
        var path = text.isEmpty() || text.startsWith("/") ? text : "/" + text;
        if (Pattern.compile("~(?![01])").matcher(path).find()) { // RFC 6901, section 3
            throw new IllegalArgumentException(
                    "\"%s\" is no JSON pointer: write ~ as ~0".formatted(text));
        }
        return JsonPointer.compile(path);
    }

    /** What it makes of the node; empty if any of its pointers leads to nothing. */
    String of(JsonNode node) {
        if (text.startsWith("/") || text.isEmpty()) {
            return value(node.at(pointer(text)));
        }
        var holes = HOLE.matcher(text).results().map(hole -> hole.group(1)).toList();
        if (holes.stream().anyMatch(hole -> value(node.at(pointer(hole))).isEmpty())) {
            return "";
        }
        return HOLE.matcher(text)
                .replaceAll(hole ->
                        java.util.regex.Matcher.quoteReplacement(
                                value(node.at(pointer(hole.group(1))))));
    }

    private static String value(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText().strip() : "";
    }
}
