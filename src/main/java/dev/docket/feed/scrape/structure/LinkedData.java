package dev.docket.feed.scrape.structure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docket.feed.date.LooseDate;
import dev.docket.feed.parse.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The articles that a page lists for machines, as JSON-LD with the words of schema.org. */
public final class LinkedData {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 12;
    private static final Set<String> ARTICLES =
            Set.of(
                    "Article",
                    "BlogPosting",
                    "NewsArticle",
                    "TechArticle",
                    "Report",
                    "ScholarlyArticle",
                    "SocialMediaPosting",
                    "LiveBlogPosting");

    private final String base;
    private final Map<String, Listed> found = new LinkedHashMap<>();

    /**
     * One of them.
     *
     * @param title plain text, perhaps empty
     */
    public record Listed(String title, String address, @Nullable Instant date, String text) {}

    private LinkedData(String base) {
        this.base = base;
    }

    /** In the order of the page, each once; damaged JSON counts as none. */
    public static List<Listed> in(Document page) {
        var data = new LinkedData(page.baseUri());
        page.select("script[type=application/ld+json]")
                .forEach(script -> json(script.data()).ifPresent(node -> data.read(node, 0)));
        return new ArrayList<>(data.found.values());
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JsonProcessingException damaged) {
            return Optional.empty(); // the page itself remains to be read
        }
    }

    private void read(JsonNode node, int depth) {
        if (depth > DEEPEST || node.path("@type").asText().equals("BreadcrumbList")) {
            return;
        }
        if (node.isObject()) {
            if (isArticle(node)) {
                add(node);
            } else if (node.path("@type").asText().equals("ListItem")) {
                add(node.path("item").isObject() ? node.path("item") : node);
            }
        }
        node.forEach(child -> read(child, depth + 1));
    }

    private static boolean isArticle(JsonNode node) {
        var type = node.path("@type");
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false)
                        .anyMatch(one -> ARTICLES.contains(one.asText()))
                : ARTICLES.contains(type.asText());
    }

    private void add(JsonNode node) {
        var address = absolute(first(node, "url", "@id", "item", "mainEntityOfPage"));
        if (address.startsWith("http") && !address.equals(base)) {
            found.putIfAbsent(
                    address,
                    new Listed(
                            PlainText.of(first(node, "headline", "name")),
                            address,
                            LooseDate.parse(
                                            first(
                                                    node,
                                                    "datePublished",
                                                    "dateCreated",
                                                    "uploadDate"))
                                    .orElse(null),
                            first(node, "description", "abstract")));
        }
    }

    private String absolute(String reference) {
        var link = new Element("a").attr("href", reference);
        link.setBaseUri(base);
        return reference.isEmpty() ? "" : link.absUrl("href");
    }

    private static String first(JsonNode node, String... names) {
        return Stream.of(names)
                .map(node::path)
                .map(value -> value.isObject() ? value.path("@id") : value)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }
}
