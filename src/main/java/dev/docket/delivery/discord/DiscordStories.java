package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.ChatTemplates;
import dev.docket.delivery.chat.Chunks;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Labels;
import dev.docket.delivery.chat.Pages;
import dev.docket.delivery.chat.StoryTexts;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One story as an embed, or as several when its sources are many. */
final class DiscordStories {

    private final DiscordDialect dialect;
    private final StoryTexts texts;
    private final ChatTemplates templates;
    private final Pages pages;

    DiscordStories(DiscordDialect dialect, ChatTemplates templates, Pages pages) {
        this.dialect = dialect;
        this.texts = new StoryTexts(dialect, pages);
        this.templates = templates;
        this.pages = pages;
    }

    List<ObjectNode> embeds(DigestStory story, Language language) {
        var text = texts.of(story, language);
        var data = Map.of("story", text, "words", Labels.in(language));
        var embeds = new ArrayList<ObjectNode>();
        for (var chunk : Chunks.of(templates.render("story", data), DiscordMessages.DESCRIPTION)) {
            embeds.add(DiscordMessages.embed(chunk).put("color", color(story)));
        }
        embeds.getFirst()
                .put("title", CodePoints.fit(text.title(), DiscordMessages.TITLE, dialect::escape))
                .put("url", pages.story(story.id(), language))
                .putObject("author")
                .put("name", Wording.theme(language, story.theme()));
        return embeds;
    }

    /** One line: the linked headline and its label. */
    String line(DigestStory story, Language language) {
        return templates.render("line", Map.of("story", texts.of(story, language)));
    }

    /** The stripe beside an embed: green is open, amber has conditions, grey rules nothing. */
    private static int color(DigestStory story) {
        return switch (story.verdict().stamp().label()) {
            case "FULLY_OPEN", "OPEN_RECIPE" -> 0x2E7D4F;
            case "OPEN_WEIGHTS", "BUILDING_BLOCK" -> 0x3B6EA5;
            case "STRINGS_ATTACHED", "PROMISED" -> 0xB7791F;
            case "API_ONLY" -> 0xA63D40;
            default -> 0x7A7F87;
        };
    }
}
