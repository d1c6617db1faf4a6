package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Issue;
import dev.docket.delivery.chat.Answer.Shelf;
import dev.docket.delivery.chat.Answer.Told;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Pages;
import dev.docket.delivery.chat.PlainText;
import dev.docket.delivery.chat.Spoken;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to commands as Slack messages, seen by the asker only. */
final class SlackAnswers {

    /** The action of a button that turns to another page of a list; its value is page and words. */
    static final String TURN = "docket_turn";

    /** A response_url can be used five times. */
    private static final int MOST = 5;

    /** Of the text beside the blocks, which stands in notifications. */
    private static final int TITLE = 300;

    /** Of a button's value, which takes 2000. */
    private static final int WORDS = 1900;

    private static final Messages MESSAGES = new Messages("chat");

    private final SlackRenderer renderer;
    private final Pages pages;

    SlackAnswers(SlackRenderer renderer, URI base) {
        this.renderer = renderer;
        this.pages = new Pages(base);
    }

    /** One to five messages. */
    List<ObjectNode> messages(Spoken spoken) {
        var language = spoken.language();
        var messages =
                switch (spoken.answer()) {
                    case Words words -> List.of(words(words, language));
                    case Issue(var digest) -> issue(digest, language);
                    case Told(var story) -> told(story, language);
                    case Shelf shelf -> List.of(shelf(shelf, language));
                };
        messages.forEach(message -> message.put("response_type", "ephemeral"));
        return messages;
    }

    private List<ObjectNode> issue(Digest digest, Language language) {
        var messages = renderer.render(digest, language);
        if (messages.size() <= MOST) {
            return messages;
        }
        var some = new ArrayList<>(messages.subList(0, MOST - 1));
        var rest =
                MESSAGES.text(language, "digest.rest") + " " + pages.digest(digest.key(), language);
        some.add(Json.object().put("text", rest));
        return some;
    }

    private List<ObjectNode> told(DigestStory story, Language language) {
        var headline = story.headline().text();
        var title = CodePoints.fit(headline, TITLE, renderer.dialect()::escape);
        return SlackPaging.of(List.of(renderer.stories().blocks(story, language))).stream()
                .limit(MOST)
                .map(page -> SlackRenderer.message(title, page))
                .toList();
    }

    private ObjectNode words(Words words, Language language) {
        var arguments = new LinkedHashMap<String, Object>();
        words.arguments().forEach((name, value) -> arguments.put(name, safe(value)));
        return Json.object().put("text", MESSAGES.text(language, words.key(), arguments));
    }

    private Object safe(Object value) {
        return value instanceof String text ? renderer.dialect().escape(PlainText.of(text)) : value;
    }

    private ObjectNode shelf(Shelf shelf, Language language) {
        var title = MESSAGES.text(language, "story.found", counts(shelf));
        var blocks = new ArrayList<>(SlackBlocks.sections(title));
        shelf.stories().stream()
                .map(story -> renderer.stories().line(story, language))
                .forEach(line -> blocks.addAll(SlackBlocks.sections(line)));
        var buttons = buttons(shelf, language);
        if (!buttons.isEmpty()) {
            blocks.add(SlackBlocks.actions(buttons));
        }
        return SlackRenderer.message(title, blocks);
    }

    private static List<ObjectNode> buttons(Shelf shelf, Language language) {
        var buttons = new ArrayList<ObjectNode>();
        if (shelf.from() > 0) {
            buttons.add(button("story.previous", shelf, shelf.from() - Shelf.PAGE, language));
        }
        if (shelf.from() + Shelf.PAGE < shelf.total()) {
            buttons.add(button("story.next", shelf, shelf.from() + Shelf.PAGE, language));
        }
        return buttons;
    }

    private static ObjectNode button(String key, Shelf shelf, int from, Language language) {
        var words = CodePoints.cut(shelf.words(), WORDS).replace("…", "");
        return SlackBlocks.button(
                TURN + "_" + from, MESSAGES.text(language, key), from + " " + words);
    }

    private static Map<String, Integer> counts(Shelf shelf) {
        return Map.of(
                "total", shelf.total(),
                "from", shelf.from() + 1,
                "to", shelf.from() + shelf.stories().size());
    }
}
