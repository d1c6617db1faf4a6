package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Chunks;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.DigestText;
import dev.docket.delivery.chat.Listing;
import dev.docket.delivery.chat.Markup;
import dev.docket.delivery.chat.Paging;
import dev.docket.delivery.chat.Renderer;
import dev.docket.delivery.chat.Typesetter;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Digests;
import dev.docket.digest.Wording;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Docket says as Discord messages: what frames a digest as content, each story as an embed, or
 * as several when its sources are many.
 */
public final class DiscordRenderer implements Renderer {

    private static final int EMBEDS = 10;

    /** Over all embeds of a message; Discord takes 6000. */
    private static final int CHARACTERS = 5_800;

    private static final Paging PAGING = new Paging(EMBEDS, CHARACTERS, DiscordMessages::size);

    private final Typesetter typesetter;

    /**
     * With the templates that ship with Docket.
     *
     * @param base where readers reach Docket
     */
    public DiscordRenderer(URI base) {
        this.typesetter = new Typesetter(new DiscordDialect(), base);
    }

    /**
     * With the operator's own templates where there are any, and days as the editions have them.
     */
    public DiscordRenderer(DocketConfig docket, Digests digests) {
        this.typesetter = new Typesetter(new DiscordDialect(), docket, digests);
    }

    @Override
    public Typesetter typesetter() {
        return typesetter;
    }

    @Override
    public List<ObjectNode> render(Digest digest, Language language) {
        var text = typesetter.text(digest, language);
        var embeds = new ArrayList<ObjectNode>();
        for (var story : digest.stories()) {
            embeds.addAll(embeds(story, language));
        }
        embeds.addAll(DiscordMessages.embeds(typesetter.set("foot", text, language)));
        return messages(head(text, language), embeds);
    }

    @Override
    public List<ObjectNode> render(DigestStory story, Language language) {
        return messages(List.of(), embeds(story, language));
    }

    @Override
    public ObjectNode render(Listing listing) {
        var lines = listing.lines().stream().map(Markup::text).collect(Collectors.joining("\n"));
        var message = DiscordMessages.message(listing.title(), DiscordMessages.embeds(lines));
        return DiscordMessages.withButtons(message, listing.turns());
    }

    @Override
    public ObjectNode render(Markup words) {
        return DiscordMessages.message(words.text(), List.of());
    }

    @Override
    public void whisper(ObjectNode message) {
        message.put("flags", DiscordMessages.EPHEMERAL);
    }

    private List<String> head(DigestText text, Language language) {
        return Chunks.of(typesetter.set("head", text, language), DiscordMessages.CONTENT);
    }

    /** What the head has too much for one message goes before the others. */
    private static List<ObjectNode> messages(List<String> heads, List<ObjectNode> embeds) {
        var contents = new ArrayDeque<>(heads);
        var messages = new ArrayList<ObjectNode>();
        while (contents.size() > 1) {
            messages.add(DiscordMessages.message(contents.remove(), List.of()));
        }
        for (var page : PAGING.of(embeds.stream().map(List::of).toList())) {
            var content = contents.isEmpty() ? "" : contents.remove();
            messages.add(DiscordMessages.message(content, page));
        }
        return messages;
    }

    private List<ObjectNode> embeds(DigestStory story, Language language) {
        var text = typesetter.text(story, language);
        var embeds = DiscordMessages.embeds(typesetter.set("story", text, language));
        embeds.forEach(embed -> embed.put("color", color(story)));
        embeds.getFirst()
                .put("title", title(text.title()))
                .put("url", typesetter.pages().story(story.id(), language))
                .putObject("author")
                .put("name", Wording.theme(language, story.theme()));
        return embeds;
    }

    private String title(String plain) {
        return CodePoints.fit(plain, DiscordMessages.TITLE, typesetter.dialect()::escape);
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
