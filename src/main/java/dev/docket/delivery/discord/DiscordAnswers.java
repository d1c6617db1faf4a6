package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Issue;
import dev.docket.delivery.chat.Answer.Shelf;
import dev.docket.delivery.chat.Answer.Told;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.Pages;
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
import java.util.stream.Collectors;

/** Answers to commands as Discord messages, seen by the asker only. */
final class DiscordAnswers {

    /** What the custom_id of a button starts with that turns to another page of a list. */
    static final String TURN = "turn:";

    /** Where Docket was installed by the asker alone, five messages may follow a command. */
    private static final int MOST = 5;

    /** Of a custom_id's 100. */
    private static final int WORDS = 85;

    private static final Messages MESSAGES = new Messages("chat");

    private final DiscordRenderer renderer;
    private final Pages pages;

    DiscordAnswers(DiscordRenderer renderer, URI base) {
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
        messages.forEach(message -> message.put("flags", DiscordMessages.EPHEMERAL));
        return messages;
    }

    private List<ObjectNode> issue(Digest digest, Language language) {
        var messages = renderer.render(digest, language);
        if (messages.size() <= MOST) {
            return messages;
        }
        var some = new ArrayList<>(messages.subList(0, MOST - 1));
        var rest = MESSAGES.text(language, "digest.rest");
        some.add(
                DiscordMessages.message(
                        rest + " " + pages.digest(digest.key(), language), List.of()));
        return some;
    }

    private List<ObjectNode> told(DigestStory story, Language language) {
        return DiscordPaging.of(renderer.stories().embeds(story, language)).stream()
                .limit(MOST)
                .map(page -> DiscordMessages.message("", page))
                .toList();
    }

    private ObjectNode words(Words words, Language language) {
        var arguments = new LinkedHashMap<String, Object>();
        words.arguments().forEach((name, value) -> arguments.put(name, safe(value)));
        return DiscordMessages.message(MESSAGES.text(language, words.key(), arguments), List.of());
    }

    private Object safe(Object value) {
        return value instanceof String text ? renderer.dialect().escape(text) : value;
    }

    private ObjectNode shelf(Shelf shelf, Language language) {
        var title = MESSAGES.text(language, "story.found", counts(shelf));
        var lines =
                shelf.stories().stream()
                        .map(story -> renderer.stories().line(story, language))
                        .collect(Collectors.joining("\n"));
        var message =
                DiscordMessages.message(
                        title, List.of(DiscordMessages.embed(CodePoints.cut(lines, 4000))));
        return DiscordMessages.withButtons(message, buttons(shelf, language));
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
        return DiscordMessages.button(TURN + from + ":" + words, MESSAGES.text(language, key));
    }

    private static Map<String, Integer> counts(Shelf shelf) {
        return Map.of(
                "total", shelf.total(),
                "from", shelf.from() + 1,
                "to", shelf.from() + shelf.stories().size());
    }
}
