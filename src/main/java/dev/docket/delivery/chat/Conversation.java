package dev.docket.delivery.chat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Answer.Words;
import dev.docket.platform.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers commands on one platform in time: the first message at once, the others after it. */
public final class Conversation {

    private final Respondent respondent;
    private final Prompt prompt;
    private final Answers answers;

    public Conversation(Respondent respondent, Prompt prompt, Renderer renderer) {
        this.respondent = respondent;
        this.prompt = prompt;
        this.answers = new Answers(renderer);
    }

    /**
     * The first message of the answer; empty if it is not there in time.
     *
     * @param late gets all of it in that case, once it is there
     * @param more gets what follows the first message
     */
    public Optional<ObjectNode> answer(
            Command command,
            Asker asker,
            Consumer<List<ObjectNode>> late,
            Consumer<List<ObjectNode>> more) {
        var apology = answers.messages(spoken("trouble", asker));
        return prompt.answer(() -> messages(command, asker), apology, late)
                .map(messages -> {
                    if (messages.size() > 1) {
                        prompt.afterwards(() -> more.accept(messages.subList(1, messages.size())));
                    }
                    return messages.getFirst();
                });
    }

    /** The whole answer, however long it takes. */
    public List<ObjectNode> messages(Command command, Asker asker) {
        return answers.messages(respondent.answer(command, asker));
    }

    /** Some words of our own, by their key in {@code messages/chat}. */
    public ObjectNode say(String key, Asker asker) {
        return answers.messages(spoken(key, asker)).getFirst();
    }

    private static Spoken spoken(String key, Asker asker) {
        return new Spoken(asker.language().orElse(Language.EN), new Words(key));
    }
}
