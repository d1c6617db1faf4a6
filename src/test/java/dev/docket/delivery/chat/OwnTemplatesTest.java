package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.discord.DiscordRenderer;
import dev.docket.delivery.slack.SlackRenderer;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's own templates, which may be anything. */
class OwnTemplatesTest {

    @TempDir Path data;

    @Test
    void an_operators_words_stand_in_the_message_and_values_in_them_are_escaped()
            throws IOException {
        write("slack/line.txt", "<!here> {story.title}");
        var story = SampleDigest.stories().get(1);
        var line = slack().typesetter().line(story, Language.EN).text();
        assertTrue(line.startsWith("<!here> An “open source” release"), line);
        assertTrue(line.endsWith("@everyone &lt;!channel&gt;"), line);
    }

    @Test
    void a_head_too_long_for_one_message_goes_before_the_stories_and_loses_nothing()
            throws IOException {
        write("discord/head.txt", "{digest.name} " + "word ".repeat(900) + "end");
        var messages = discord().render(SampleDigest.digest(), Language.EN);
        assertEquals(3, messages.size());
        assertTrue(messages.getFirst().path("content").asText().startsWith("Docket weekly"));
        assertFalse(messages.getFirst().has("embeds"));
        assertTrue(messages.getLast().path("content").asText().endsWith("end"));
        assertTrue(messages.getLast().has("embeds"));
        for (var message : messages) {
            assertTrue(CodePoints.count(message.path("content").asText()) <= 2_000);
        }
    }

    @Test
    void a_head_that_says_nothing_leaves_the_stories() throws IOException {
        write("discord/head.txt", " \n");
        var messages = discord().render(SampleDigest.digest(), Language.EN);
        assertFalse(messages.getFirst().has("content"));
        assertEquals(4, messages.getFirst().path("embeds").size());
    }

    @Test
    void a_story_that_says_nothing_takes_no_block_in_slack() throws IOException {
        write("slack/card.txt", "{! nothing !}");
        var blocks = slack().render(SampleDigest.digest(), Language.EN).getFirst().path("blocks");
        assertFalse(blocks.toString().contains("● weights"));
        for (var block : blocks) {
            assertFalse(block.at("/elements/0/text").asText("x").isBlank(), block.toString());
        }
    }

    private SlackRenderer slack() {
        return new SlackRenderer(config(), new FakeDigests());
    }

    private DiscordRenderer discord() {
        return new DiscordRenderer(config(), new FakeDigests());
    }

    private void write(String name, String template) throws IOException {
        var file = data.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, template);
    }

    private DocketConfig config() {
        return new DocketConfig() {
            @Override
            public URI baseUrl() {
                return URI.create("https://docket.example");
            }

            @Override
            public Path dataDir() {
                return data;
            }
        };
    }
}
