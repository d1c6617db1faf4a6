package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.ChatTemplates;
import dev.docket.delivery.chat.Chunks;
import dev.docket.delivery.chat.DigestTexts;
import dev.docket.delivery.chat.Labels;
import dev.docket.delivery.chat.Pages;
import dev.docket.digest.Digest;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.templates.TemplateFolder;
import dev.docket.platform.text.Language;
import io.quarkus.qute.TemplateLocator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A digest as Discord messages: what frames it as content, each story as an embed. Pure: the same
 * digest gives the same bytes. A long one takes several messages, and loses neither a story nor a
 * source.
 */
public final class DiscordRenderer {

    private final DiscordDialect dialect = new DiscordDialect();
    private final ChatTemplates templates;
    private final DigestTexts digests;
    private final DiscordStories stories;

    /**
     * With the templates that ship with Docket.
     *
     * @param base where readers reach Docket
     */
    public DiscordRenderer(URI base) {
        this(base, List.of());
    }

    /** With the operator's own templates where there are any. */
    public DiscordRenderer(DocketConfig docket) {
        this(docket.baseUrl(), List.of(new TemplateFolder(docket)));
    }

    private DiscordRenderer(URI base, List<TemplateLocator> own) {
        var pages = new Pages(base);
        this.templates = new ChatTemplates(dialect, own);
        this.digests = new DigestTexts(dialect, pages);
        this.stories = new DiscordStories(dialect, templates, pages);
    }

    /** The messages in the order to be posted, without a nonce. */
    public List<ObjectNode> render(Digest digest, Language language) {
        var data = Map.of("digest", digests.of(digest, language), "words", Labels.in(language));
        var head = Chunks.of(templates.render("head", data), DiscordMessages.CONTENT).getFirst();
        var messages = new ArrayList<ObjectNode>();
        for (var page : DiscordPaging.of(embeds(digest, language, data))) {
            messages.add(DiscordMessages.message(messages.isEmpty() ? head : "", page));
        }
        return messages;
    }

    DiscordStories stories() {
        return stories;
    }

    DiscordDialect dialect() {
        return dialect;
    }

    private List<ObjectNode> embeds(Digest digest, Language language, Map<String, ?> data) {
        var embeds = new ArrayList<ObjectNode>();
        for (var story : digest.stories()) {
            embeds.addAll(stories.embeds(story, language));
        }
        for (var chunk : Chunks.of(templates.render("foot", data), DiscordMessages.DESCRIPTION)) {
            embeds.add(DiscordMessages.embed(chunk));
        }
        return embeds;
    }
}
