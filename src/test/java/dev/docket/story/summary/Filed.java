package dev.docket.story.summary;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.article.Article;
import dev.docket.story.Story;
import dev.docket.story.StoryEvaluation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Articles filed into stories as the service does it, without a database. */
final class Filed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Filed() {}

    /**
     * @param lines the same articles for {@link StoryEvaluation}, in the same order
     */
    static List<Story> stories(List<Article> articles, List<ObjectNode> lines) throws IOException {
        var in = lines.stream().map(ObjectNode::toString).collect(Collectors.joining("\n"));
        var out = new StringBuilder();
        StoryEvaluation.run(new BufferedReader(new StringReader(in)), out);
        var clusters = new LinkedHashMap<String, List<Article>>();
        int next = 0;
        for (var line : out.toString().lines().toList()) {
            var cluster = JSON.readTree(line).path("cluster").asText();
            clusters.computeIfAbsent(cluster, _ -> new ArrayList<>()).add(articles.get(next++));
        }
        return clusters.values().stream()
                .map(members -> Story.of(members.getFirst().id(), members, null))
                .toList();
    }
}
