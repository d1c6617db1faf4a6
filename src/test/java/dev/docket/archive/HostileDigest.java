package dev.docket.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.digest.Digest;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.database.Database;
import java.util.Set;

/** The sample in which every text that comes from the network tries to break out. */
public final class HostileDigest {

    /** Closes an attribute, opens an element, and looks like a template of ours. */
    public static final String TEXT =
            "\"'><img src=x"
                    + " onerror=alert(1)><script>alert(2)</script>{frame.title}&lt;\u0000\u202E";

    private static final String ADDRESS = "javascript:alert('" + TEXT + "')";
    private static final String LANGUAGE = "en\" onclick=\"alert(3)";

    private static final Set<String> TEXTS =
            Set.of(
                    "text",
                    "thread",
                    "source",
                    "title",
                    "publisher",
                    "sentence",
                    "subject",
                    "value",
                    "headline",
                    "EN",
                    "CS",
                    "PL",
                    "relevance");

    private HostileDigest() {}

    public static Digest digest() {
        try {
            JsonNode tree = Database.json().valueToTree(SampleDigest.digest());
            poison(tree);
            return Database.json().treeToValue(tree, Digest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The sample is a digest", e);
        }
    }

    private static void poison(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> poison(object, field.getKey(), field.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(HostileDigest::poison);
        }
    }

    private static void poison(ObjectNode object, String name, JsonNode value) {
        if (value.isTextual() && TEXTS.contains(name)) {
            object.put(name, value.textValue().isEmpty() ? "" : TEXT);
        } else if (value.isTextual() && name.equals("url")) {
            object.put(name, ADDRESS);
        } else if (value.isTextual() && name.equals("language")) {
            object.put(name, LANGUAGE);
        } else if (name.equals("relevance") && value instanceof ArrayNode words) {
            words.removeAll().add(TEXT);
        } else {
            poison(value);
        }
    }
}
