package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Issue;
import dev.docket.delivery.chat.Answer.Shelf;
import dev.docket.delivery.chat.Answer.Told;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.digest.Digest;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers to commands as messages of one platform, seen by the asker only. */
public final class Answers {

    /** Slack's response_url can be used five times; so often may Discord's token of one user. */
    private static final int MOST = 5;

    private static final Messages MESSAGES = new Messages("chat");

    private final Renderer renderer;
    private final Typesetter typesetter;

    public Answers(Renderer renderer) {
        this.renderer = renderer;
        this.typesetter = renderer.typesetter();
    }

    /** One to five messages. */
    public List<ObjectNode> messages(Spoken spoken) {
        var language = spoken.language();
        var messages =
                switch (spoken.answer()) {
                    case Words words -> List.of(render(words, language));
                    case Issue(var digest) -> issue(digest, language);
                    case Told(var story) ->
                            renderer.render(story, language).stream().limit(MOST).toList();
                    case Shelf shelf -> List.of(renderer.render(listing(shelf, language)));
                };
        messages.forEach(renderer::whisper);
        return messages;
    }

    private ObjectNode render(Words words, Language language) {
        var arguments = new LinkedHashMap<String, Object>();
        words.arguments().forEach((name, value) -> arguments.put(name, safe(value)));
        return renderer.render(new Markup(MESSAGES.text(language, words.key(), arguments)));
    }

    private Object safe(Object value) {
        return value instanceof String text ? typesetter.dialect().escape(text) : value;
    }

    private List<ObjectNode> issue(Digest digest, Language language) {
        var messages = renderer.render(digest, language);
        if (messages.size() <= MOST) {
            return messages;
        }
        var some = new ArrayList<>(messages.subList(0, MOST - 1));
        var rest = MESSAGES.text(language, "digest.rest");
        var page = typesetter.pages().digest(digest.key(), language);
        some.add(renderer.render(new Markup(rest + " " + page)));
        return some;
    }

    private Listing listing(Shelf shelf, Language language) {
        var counts =
                Map.of(
                        "total", shelf.total(),
                        "from", shelf.from() + 1,
                        "to", shelf.from() + shelf.stories().size());
        return new Listing(
                MESSAGES.text(language, "story.found", counts),
                shelf.stories().stream().map(story -> typesetter.line(story, language)).toList(),
                turns(shelf, language));
    }

    private static List<Turn> turns(Shelf shelf, Language language) {
        var turns = new ArrayList<Turn>();
        if (shelf.from() > 0) {
            turns.add(turn("story.previous", shelf, shelf.from() - Shelf.PAGE, language));
        }
        if (shelf.from() + Shelf.PAGE < shelf.total()) {
            turns.add(turn("story.next", shelf, shelf.from() + Shelf.PAGE, language));
        }
        return turns;
    }

    private static Turn turn(String key, Shelf shelf, int from, Language language) {
        return new Turn(MESSAGES.text(language, key), Math.max(0, from), shelf.words());
    }
}
