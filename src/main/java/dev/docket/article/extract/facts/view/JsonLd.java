package dev.docket.article.extract.facts.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The schema.org description of the article that a page carries as JSON-LD, if any. */
public final class JsonLd {

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/:])?\\w*(?:Article|BlogPosting|Report|Posting|Review|Recipe)");
    private static final Pattern PAGE =
            Pattern.compile("(?:.*[/:])?(?:Web|Item|About|FAQ|Profile)?Page");
    private static final Pattern SITE = Pattern.compile("(?:.*[/:])?WebSite");

    private final JsonGraph graph;
    private final List<JsonNode> article;
    private final boolean isArticle;

    private JsonLd(Document page) {
        graph = new JsonGraph(page);
        var articles = sameArticle(graph.typed(ARTICLE));
        isArticle = !articles.isEmpty();
        article = isArticle ? articles : graph.typed(PAGE).stream().limit(1).toList();
    }

    public static JsonLd of(Document page) {
        return new JsonLd(page);
    }

    /** Two plug-ins of a site may both describe its article; a list describes many others. */
    private static List<JsonNode> sameArticle(List<JsonNode> articles) {
        if (articles.isEmpty()) {
            return articles;
        }
        var first = headline(articles.getFirst());
        var others = articles.stream().skip(1);
        return Stream.concat(
                        articles.stream().limit(1),
                        others.filter(each -> !first.isEmpty() && headline(each).equals(first)))
                .toList();
    }

    private static String headline(JsonNode node) {
        return PlainWords.bare(node.path("headline").asText(node.path("name").asText("")));
    }

    /** A text of the article such as {@code headline}; empty if it is missing or no text. */
    public String text(String property) {
        for (var each : article) {
            var value = each.path(property);
            var text = plain((value.isArray() ? value.path(0) : value).asText(""));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String plain(String text) {
        return PlainWords.withoutControls(text).strip();
    }

    public boolean isArticle() {
        return isArticle;
    }

    /** The names behind {@code author} or {@code creator}, in order. */
    public List<String> authors() {
        for (var property : List.of("author", "creator")) {
            for (var each : article) {
                var names = new ArrayList<String>();
                names(each.path(property), names);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private void names(JsonNode author, List<String> into) {
        if (author.isArray()) {
            author.forEach(each -> names(each, into));
        } else if (author.isTextual()) {
            into.add(nameOf(author.asText()));
        } else if (author.path("name").isContainerNode()) {
            names(author.path("name"), into);
        } else if (author.path("name").isTextual()) {
            into.add(author.path("name").asText(""));
        } else if (author.has("@id")) {
            graph.named(author.path("@id").asText())
                    .ifPresent(found -> names(found.path("name"), into));
        }
    }

    /** A name may be given by the address of who is described elsewhere in the graph. */
    private String nameOf(String text) {
        return graph.named(text).map(found -> found.path("name").asText("")).orElse(text);
    }

    /** Who publishes the article; empty if it is not said. */
    public String publisher() {
        var names = new ArrayList<String>();
        article.forEach(each -> names(each.path("publisher"), names));
        return names.isEmpty() ? "" : plain(names.getFirst());
    }

    /** The bare names of all that is described as of a type that matches. */
    Set<String> named(Pattern type) {
        return graph.typed(type).stream()
                .map(each -> PlainWords.bare(PlainWords.of(each.path("name").asText(""))))
                .collect(Collectors.toSet());
    }

    /** The name of the site; empty if it is not said. */
    public String site() {
        return graph.typed(SITE).stream()
                .map(site -> plain(site.path("name").asText("")))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The address that the article calls its own; empty if it does not. */
    public String address() {
        for (var each : article) {
            var page = each.path("mainEntityOfPage");
            var address = page.isTextual() ? page.asText() : page.path("@id").asText("");
            if (!address.isBlank()) {
                return plain(address);
            }
        }
        return text("url");
    }

    /** The address of the article's picture; empty if it has none. */
    public String image() {
        for (var each : article) {
            var address = picture(each.path("image"), 0);
            if (!address.isBlank()) {
                return plain(address);
            }
        }
        return text("thumbnailUrl");
    }

    private String picture(JsonNode image, int depth) {
        if (image.isArray()) {
            return depth > 2 ? "" : picture(image.path(0), depth + 1);
        }
        var address = image.path("url").asText(image.path("contentUrl").asText(""));
        return image.isTextual() ? image.asText() : address;
    }
}
