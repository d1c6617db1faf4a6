package dev.docket.article.extract.facts.view;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** JSON as publishers write it into pages, by hand and by template: nearly JSON. */
final class JsonSource {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .build();

    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)|(?://)?\\s*(?:]]>|-->)\\s*;?\\s*$");

    /** Templates leave them out only where the page is read by no browser either. */
    private static final Pattern ESCAPED = Pattern.compile("^\\s*[{\\[]\\s*&(?:quot|#34|#x22);");

    /** In characters; the largest honest description we saw had a tenth of that. */
    private static final int LONGEST = 1_000_000;

    private JsonSource() {}

    /** The values of a script; if it breaks off, those before and what can be saved of the rest. */
    static List<JsonNode> read(String script) {
        if (script.length() > LONGEST) {
            return List.of();
        }
        var source =
                ESCAPED.matcher(script).find() ? Parser.unescapeEntities(script, true) : script;
        var values = new ArrayList<JsonNode>();
        try (var reader =
                JSON.readerFor(JsonNode.class)
                        .<JsonNode>readValues(WRAPPING.matcher(source).replaceAll(""))) {
            while (reader.hasNextValue()) {
                values.add(reader.nextValue());
            }
        } catch (IOException | RuntimeException _) { // broken; its plain fields may still be read
            JsonSalvage.of(source).ifPresent(values::add);
        }
        return values;
    }
}
