package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.ChatTemplates;
import dev.docket.delivery.chat.Labels;
import dev.docket.delivery.chat.Pages;
import dev.docket.delivery.chat.StoryTexts;
import dev.docket.digest.DigestStory;
import dev.docket.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One story as blocks: headline and sentences, the card, the verdict, the sources. */
final class SlackStories {

    private final StoryTexts texts;
    private final ChatTemplates templates;

    SlackStories(SlackDialect dialect, ChatTemplates templates, Pages pages) {
        this.texts = new StoryTexts(dialect, pages);
        this.templates = templates;
    }

    List<ObjectNode> blocks(DigestStory story, Language language) {
        var data = Map.of("story", texts.of(story, language), "words", Labels.in(language));
        var blocks = new ArrayList<ObjectNode>();
        blocks.addAll(SlackBlocks.sections(templates.render("story", data)));
        blocks.addAll(SlackBlocks.contexts(templates.render("card", data)));
        blocks.addAll(SlackBlocks.sections(templates.render("verdict", data)));
        blocks.addAll(SlackBlocks.contexts(templates.render("sources", data)));
        return blocks;
    }

    /** One line: the linked headline and its label. */
    String line(DigestStory story, Language language) {
        return templates.render("line", Map.of("story", texts.of(story, language)));
    }
}
