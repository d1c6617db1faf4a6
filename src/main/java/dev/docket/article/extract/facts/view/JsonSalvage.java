package dev.docket.article.extract.facts.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Saves what it can of a description that is no JSON, mostly for a quotation mark within a text:
 * the fields that matter hold no quotation marks themselves.
 */
final class JsonSalvage {

    private static final Pattern TYPE =
            Pattern.compile(
                    "\"@type\"\\s*:\\s*\\[?\\s*\"(\\w*(?:Article|Posting|Report|Review))\"");

    private static final Pattern FIELD =
            Pattern.compile(
                    "\"(headline|datePublished|dateModified|dateCreated|inLanguage)\"\\s*:\\s*\"([^\"\\\\]{1,300})\"\\s*[,}\\]]");

    private static final Pattern AUTHOR =
            Pattern.compile(
                    "\"author\"\\s*:\\s*(?:\"([^\"\\\\]{1,100})\"|\\[?\\s*\\{[^{}\\[\\]]{0,300}?\"name\"\\s*:\\s*\"([^\"\\\\]{1,100})\")");

    private JsonSalvage() {}

    static Optional<JsonNode> of(String broken) {
        var type = TYPE.matcher(broken);
        if (!type.find()) {
            return Optional.empty();
        }
        var article = JsonNodeFactory.instance.objectNode().put("@type", type.group(1));
        FIELD.matcher(broken)
                .results()
                .filter(field -> !article.has(field.group(1)))
                .forEach(field -> article.put(field.group(1), field.group(2)));
        author(broken, article);
        return article.size() > 1 ? Optional.of(article) : Optional.empty();
    }

    private static void author(String broken, ObjectNode article) {
        var author = AUTHOR.matcher(broken);
        if (author.find()) {
            article.put("author", author.group(1) == null ? author.group(2) : author.group(1));
        }
    }
}
