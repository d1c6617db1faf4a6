package dev.docket.delivery.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.DigestText;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Listing;
import dev.docket.delivery.chat.Markup;
import dev.docket.delivery.chat.Paging;
import dev.docket.delivery.chat.Renderer;
import dev.docket.delivery.chat.Typesetter;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Digests;
import dev.docket.digest.Theme;
import dev.docket.digest.Wording;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Docket says as Slack messages in Block Kit; a long digest takes several messages. */
public final class SlackRenderer implements Renderer {

    /** Slack takes 50 blocks. */
    private static final int BLOCKS = 48;

    /** In JSON, which counts a little more than the characters that Slack adds up (to 13 200). */
    private static final int CHARACTERS = 11_500;

    /** Of the text beside the blocks, which stands in notifications. */
    private static final int TITLE = 300;

    private static final Paging PAGING =
            new Paging(BLOCKS, CHARACTERS, block -> block.toString().length());

    private final Typesetter typesetter;

    /**
     * With the templates that ship with Docket.
     *
     * @param base where readers reach Docket
     */
    public SlackRenderer(URI base) {
        this.typesetter = new Typesetter(new SlackDialect(), base);
    }

    /**
     * With the operator's own templates where there are any, and days as the editions have them.
     */
    public SlackRenderer(DocketConfig docket, Digests digests) {
        this.typesetter = new Typesetter(new SlackDialect(), docket, digests);
    }

    @Override
    public Typesetter typesetter() {
        return typesetter;
    }

    @Override
    public List<ObjectNode> render(Digest digest, Language language) {
        var text = typesetter.text(digest, language);
        var pages = PAGING.of(groups(digest, text, language));
        var messages = new ArrayList<ObjectNode>();
        for (int page = 0; page < pages.size(); page++) {
            var part = pages.size() == 1 ? "" : " (%d/%d)".formatted(page + 1, pages.size());
            var title = text.name() + part + ": " + text.title();
            messages.add(message(escape(title), pages.get(page)));
        }
        return messages;
    }

    @Override
    public List<ObjectNode> render(DigestStory story, Language language) {
        var title =
                CodePoints.fit(
                        story.headline(language).text(), TITLE, typesetter.dialect()::escape);
        return PAGING.of(List.of(blocks(story, language))).stream()
                .map(page -> message(title, page))
                .toList();
    }

    @Override
    public ObjectNode render(Listing listing) {
        var blocks = new ArrayList<>(SlackBlocks.sections(listing.title()));
        listing.lines().forEach(line -> blocks.addAll(SlackBlocks.sections(line.text())));
        if (!listing.turns().isEmpty()) {
            blocks.add(SlackBlocks.actions(listing.turns()));
        }
        return message(listing.title(), blocks);
    }

    @Override
    public ObjectNode render(Markup words) {
        return Json.object().put("text", words.text());
    }

    @Override
    public void whisper(ObjectNode message) {
        message.put("response_type", "ephemeral");
    }

    private List<List<ObjectNode>> groups(Digest digest, DigestText text, Language language) {
        var groups = new ArrayList<List<ObjectNode>>();
        groups.add(head(text, language));
        Theme theme = null;
        for (var story : digest.stories()) {
            groups.add(group(story, theme, language));
            theme = story.theme();
        }
        var foot = SlackBlocks.contexts(typesetter.set("foot", text, language));
        groups.add(ruled(foot));
        return groups;
    }

    private List<ObjectNode> head(DigestText text, Language language) {
        var blocks = new ArrayList<ObjectNode>();
        blocks.add(SlackBlocks.header(text.title()));
        blocks.addAll(SlackBlocks.contexts(typesetter.set("facts", text, language)));
        blocks.addAll(SlackBlocks.sections(typesetter.set("lead", text, language)));
        return blocks;
    }

    /** A story, under the name of its section if it is the first there. */
    private List<ObjectNode> group(DigestStory story, @Nullable Theme before, Language language) {
        var blocks = new ArrayList<ObjectNode>();
        if (story.theme() != before) {
            var name = typesetter.heading(Wording.theme(language, story.theme()));
            blocks.addAll(SlackBlocks.contexts(name));
        }
        blocks.addAll(blocks(story, language));
        return ruled(blocks);
    }

    /** Headline and sentences, the card, the verdict, the sources. */
    private List<ObjectNode> blocks(DigestStory story, Language language) {
        var text = typesetter.text(story, language);
        var blocks = new ArrayList<ObjectNode>();
        blocks.addAll(SlackBlocks.sections(typesetter.set("story", text, language)));
        blocks.addAll(SlackBlocks.contexts(typesetter.set("card", text, language)));
        blocks.addAll(SlackBlocks.sections(typesetter.set("verdict", text, language)));
        blocks.addAll(SlackBlocks.contexts(typesetter.set("sources", text, language)));
        return blocks;
    }

    private static List<ObjectNode> ruled(List<ObjectNode> blocks) {
        var ruled = new ArrayList<>(List.of(SlackBlocks.divider()));
        ruled.addAll(blocks);
        return ruled;
    }

    private String escape(String plain) {
        return typesetter.dialect().escape(plain);
    }

    /** A message for a place where nobody asked for previews of five links. */
    private static ObjectNode message(String text, List<ObjectNode> blocks) {
        var message = Json.object().put("text", text);
        message.putArray("blocks").addAll(blocks);
        return message.put("unfurl_links", false).put("unfurl_media", false);
    }
}
