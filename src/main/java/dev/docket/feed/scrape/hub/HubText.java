package dev.docket.feed.scrape.hub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Entities;

/** Says in a few sentences what the tags of a model, dataset or collection say. */
final class HubText {

    private static final int MOST_TAGS = 12;

    private HubText() {}

    static String of(JsonNode node, HubAddress address, String title) {
        var sentences = new ArrayList<String>();
        var thing = address.word().replaceFirst("s$", "");
        sentences.add(
                "%s is a %s of %s on Hugging Face".formatted(title, thing, address.organisation()));
        described(node).ifPresent(sentences::add);
        add(sentences, "Task: ", HubList.first(node, "pipeline_tag"));
        add(sentences, "License: ", tagged(node, "license:"));
        add(sentences, "Languages: ", tagged(node, "language:"));
        add(sentences, "Library: ", HubList.first(node, "library_name"));
        add(sentences, "Based on: ", tagged(node, "base_model:"));
        add(sentences, "Trained on: ", tagged(node, "dataset:"));
        add(sentences, "Paper: arXiv ", tagged(node, "arxiv:"));
        add(sentences, "Tags: ", plainTags(node));
        add(sentences, "Holds: ", items(node));
        if (!node.path("gated").asText("false").equals("false")) {
            sentences.add("Access has to be asked for");
        }
        return sentences.stream()
                .map(sentence -> "<p>" + Entities.escape(sentence) + ".</p>")
                .collect(Collectors.joining());
    }

    private static Optional<String> described(JsonNode node) {
        return Optional.of(HubList.first(node, "description"))
                .map(text -> text.replaceAll("\\s+", " ").replaceFirst("\\.+$", "").strip())
                .filter(text -> !text.isEmpty());
    }

    private static void add(List<String> sentences, String lead, String facts) {
        if (!facts.isEmpty()) {
            sentences.add(lead + facts);
        }
    }

    private static List<String> tags(JsonNode node) {
        return StreamSupport.stream(node.path("tags").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String tagged(JsonNode node, String prefix) {
        return tags(node).stream()
                .filter(tag -> tag.startsWith(prefix))
                .map(tag -> tag.substring(prefix.length()))
                .filter(tag -> !tag.contains(":")) // "base_model:quantized:..." says it twice
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String plainTags(JsonNode node) {
        return tags(node).stream()
                .filter(tag -> !tag.contains(":"))
                .limit(MOST_TAGS)
                .collect(Collectors.joining(", "));
    }

    private static String items(JsonNode node) {
        return StreamSupport.stream(node.path("items").spliterator(), false)
                .map(item -> HubList.first(item, "id"))
                .filter(id -> !id.isEmpty())
                .limit(MOST_TAGS)
                .collect(Collectors.joining(", "));
    }
}
