package dev.docket.article.extract.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The schema.org description of the article that a page carries as JSON-LD, if any. */
final class JsonLd {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .build();

    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)|(?://)?\\s*(?:]]>|-->)\\s*;?\\s*$");
    private static final Pattern ARTICLE =
            Pattern.compile(".*(?:Article|BlogPosting|Report|Posting|Review|TechArticle|Recipe)");
    private static final Pattern PAGE = Pattern.compile("(?:Web|Item|About|FAQ|Profile)?Page");
    private static final int DEEPEST = 6;

    private final List<JsonNode> nodes = new ArrayList<>();
    private final JsonNode article;

    private JsonLd(Document page) {
        for (var script : page.select("script[type*=ld+json]")) {
            collect(parse(script.data()), 0);
        }
        article = typed(ARTICLE).or(() -> typed(PAGE)).orElse(MissingNode.getInstance());
    }

    static JsonLd of(Document page) {
        return new JsonLd(page);
    }

    private static JsonNode parse(String source) {
        try {
            return JSON.readTree(WRAPPING.matcher(source).replaceAll(""));
        } catch (
                JsonProcessingException
                        _) { // a broken description says nothing; the page has other words
            return MissingNode.getInstance();
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            nodes.add(node);
        }
        for (var child : node) {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        }
    }

    private Optional<JsonNode> typed(Pattern type) {
        return nodes.stream().filter(node -> isOfType(node.path("@type"), type)).findFirst();
    }

    private static boolean isOfType(JsonNode type, Pattern wanted) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(each -> isOfType(each, wanted));
        }
        return wanted.matcher(type.asText("")).matches();
    }

    /** A text of the article such as {@code headline}; empty if it is missing or no text. */
    String text(String property) {
        var value = article.path(property);
        var text = (value.isArray() ? value.path(0) : value).asText("");
        return PlainWords.withoutControls(text).strip();
    }

    boolean isArticle() {
        return isOfType(article.path("@type"), ARTICLE);
    }

    /** The names behind {@code author} or {@code creator}, in order. */
    List<String> authors() {
        var names = new ArrayList<String>();
        names(article.path("author"), names);
        if (names.isEmpty()) {
            names(article.path("creator"), names);
        }
        return names;
    }

    private void names(JsonNode author, List<String> into) {
        if (author.isArray()) {
            author.forEach(each -> names(each, into));
        } else if (author.isTextual()) {
            into.add(author.asText());
        } else if (author.path("name").isContainerNode()) {
            names(author.path("name"), into);
        } else if (author.has("name")) {
            into.add(author.path("name").asText(""));
        } else if (author.has("@id")) {
            referred(author.path("@id").asText()).ifPresent(into::add);
        }
    }

    private Optional<String> referred(String id) {
        return nodes.stream()
                .filter(node -> node.path("@id").asText().equals(id) && node.has("name"))
                .map(node -> node.path("name").asText())
                .findFirst();
    }

    String image() {
        return address(article.path("image"));
    }

    private static String address(JsonNode image) {
        if (image.isArray()) {
            return address(image.path(0));
        }
        return image.isTextual() ? image.asText() : image.path("url").asText("");
    }
}
