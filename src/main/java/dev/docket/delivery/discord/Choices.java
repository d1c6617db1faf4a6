package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.PlainText;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.StorySearch;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.platform.text.Language;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** What Discord offers while an option is being typed: at most 25. */
@Singleton
class Choices {

    private static final int MOST = 25;
    private static final int NAME = 100;

    private final Digests digests;
    private final StorySearch search;

    Choices(Digests digests, StorySearch search) {
        this.digests = digests;
        this.search = search;
    }

    ArrayNode of(Interaction interaction) {
        return interaction
                .focused()
                .map(option -> of(option.path("name").asText(), option.path("value").asText()))
                .orElseGet(() -> Json.array(List.of()));
    }

    private ArrayNode of(String option, String typed) {
        return switch (option) {
            case "words" -> Json.array(stories(typed));
            case "edition" -> Json.array(editions(typed));
            default -> Json.array(List.of());
        };
    }

    private List<ObjectNode> stories(String typed) {
        var found = typed.isBlank() ? search.recent() : search.find(typed);
        return found.stream().limit(MOST).map(Choices::story).toList();
    }

    private List<ObjectNode> editions(String typed) {
        var start = typed.strip().toLowerCase(Locale.ROOT);
        return digests.editions().stream()
                .filter(edition -> edition.slug().startsWith(start))
                .limit(MOST)
                .map(Choices::edition)
                .toList();
    }

    private static ObjectNode story(DigestStory story) {
        return choice(story.headline(Language.EN).text(), Long.toString(story.id()));
    }

    private static ObjectNode edition(Edition edition) {
        return choice(edition.name(), edition.slug());
    }

    private static ObjectNode choice(String name, String value) {
        var shown = CodePoints.cut(PlainText.of(name), NAME);
        return Json.object().put("name", shown.isEmpty() ? value : shown).put("value", value);
    }
}
