package dev.docket.delivery.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

/** JSON of the platforms: written in the order it is built, read without faith. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ArrayNode array(Collection<? extends JsonNode> items) {
        return JsonNodeFactory.instance.arrayNode().addAll(items);
    }

    /** The object in these bytes; empty if they hold anything else. */
    public static Optional<ObjectNode> read(byte[] bytes) {
        try {
            return asObject(MAPPER.readTree(bytes));
        } catch (IOException e) {
            return Optional.empty(); // the caller answers with what it expected
        }
    }

    /** The object in this text; empty if it holds anything else. */
    public static Optional<ObjectNode> read(String text) {
        try {
            return asObject(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty(); // the caller answers with what it expected
        }
    }

    /** The text at a path such as {@code /user/id}; empty if there is none. */
    public static String text(JsonNode node, String path) {
        return node.at(path).asText("");
    }

    private static Optional<ObjectNode> asObject(JsonNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
