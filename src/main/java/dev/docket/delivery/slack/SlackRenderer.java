package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.ChatTemplates;
import dev.docket.delivery.chat.DigestText;
import dev.docket.delivery.chat.DigestTexts;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Labels;
import dev.docket.delivery.chat.Pages;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Theme;
import dev.docket.digest.Wording;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.templates.TemplateFolder;
import dev.docket.platform.text.Language;
import io.quarkus.qute.TemplateLocator;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest as Slack messages. Pure: the same digest gives the same bytes. A long one takes several
 * messages, and loses neither a story nor a source.
 */
public final class SlackRenderer {

    private final SlackDialect dialect = new SlackDialect();
    private final ChatTemplates templates;
    private final DigestTexts digests;
    private final SlackStories stories;

    /**
     * With the templates that ship with Docket.
     *
     * @param base where readers reach Docket
     */
    public SlackRenderer(URI base) {
        this(base, List.of());
    }

    /** With the operator's own templates where there are any. */
    public SlackRenderer(DocketConfig docket) {
        this(docket.baseUrl(), List.of(new TemplateFolder(docket)));
    }

    private SlackRenderer(URI base, List<TemplateLocator> own) {
        var pages = new Pages(base);
        this.templates = new ChatTemplates(dialect, own);
        this.digests = new DigestTexts(dialect, pages);
        this.stories = new SlackStories(dialect, templates, pages);
    }

    /** The messages in the order to be posted, without a channel. */
    public List<ObjectNode> render(Digest digest, Language language) {
        var text = digests.of(digest, language);
        var pages = SlackPaging.of(groups(digest, text, language));
        var messages = new ArrayList<ObjectNode>();
        for (int page = 0; page < pages.size(); page++) {
            messages.add(message(text, page, pages.size(), pages.get(page)));
        }
        return messages;
    }

    SlackStories stories() {
        return stories;
    }

    SlackDialect dialect() {
        return dialect;
    }

    /** A message for a place where nobody asked for previews of five links. */
    static ObjectNode message(String text, List<ObjectNode> blocks) {
        var message = Json.object().put("text", text);
        message.putArray("blocks").addAll(blocks);
        return message.put("unfurl_links", false).put("unfurl_media", false);
    }

    private List<List<ObjectNode>> groups(Digest digest, DigestText text, Language language) {
        var groups = new ArrayList<List<ObjectNode>>();
        groups.add(head(text));
        Theme theme = null;
        for (var story : digest.stories()) {
            groups.add(group(story, theme, language));
            theme = story.theme();
        }
        groups.add(foot(text, language));
        return groups;
    }

    private List<ObjectNode> head(DigestText text) {
        var blocks = new ArrayList<ObjectNode>();
        blocks.add(SlackBlocks.header(text.title()));
        blocks.addAll(SlackBlocks.contexts(templates.render("facts", Map.of("digest", text))));
        blocks.addAll(SlackBlocks.sections(templates.render("lead", Map.of("digest", text))));
        return blocks;
    }

    /** A story, under the name of its section if it is the first there. */
    private List<ObjectNode> group(DigestStory story, @Nullable Theme before, Language language) {
        var blocks = new ArrayList<ObjectNode>();
        blocks.add(SlackBlocks.divider());
        if (story.theme() != before) {
            var name = Map.of("name", Wording.theme(language, story.theme()));
            blocks.addAll(SlackBlocks.contexts(templates.render("theme", name)));
        }
        blocks.addAll(stories.blocks(story, language));
        return blocks;
    }

    private List<ObjectNode> foot(DigestText text, Language language) {
        var data = Map.of("digest", text, "words", Labels.in(language));
        var blocks = new ArrayList<ObjectNode>();
        blocks.add(SlackBlocks.divider());
        blocks.addAll(SlackBlocks.contexts(templates.render("foot", data)));
        return blocks;
    }

    private ObjectNode message(DigestText text, int page, int pages, List<ObjectNode> blocks) {
        var part = pages == 1 ? "" : " (%d/%d)".formatted(page + 1, pages);
        return message(dialect.escape(text.name() + part + ": " + text.title()), blocks);
    }
}
