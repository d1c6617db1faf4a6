package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.ChangedDigest;
import dev.docket.delivery.chat.CodePoints;
import dev.docket.delivery.chat.HostileStory;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscordRendererTest {

    private final DiscordRenderer renderer =
            new DiscordRenderer(URI.create("https://docket.example"));

    @Test
    void a_digest_of_three_is_one_message_with_an_embed_a_story() {
        var messages = renderer.render(SampleDigest.digest(), Language.CS);
        assertEquals(1, messages.size());
        var message = messages.getFirst();
        assertTrue(
                message.path("content").asText().startsWith("**Alder 3 otevírá celou kuchyni**"));
        assertEquals(4, message.path("embeds").size());
        var first = message.at("/embeds/0");
        assertEquals("https://docket.example/cs/stories/41", first.path("url").asText());
        assertEquals("Vydání", first.at("/author/name").asText());
        assertTrue(first.path("description").asText().contains("**Plně otevřené** — S modelem"));
        assertTrue(message.at("/embeds/3/description").asText().contains("/cs/digests/weekly/31"));
    }

    @Test
    void no_message_mentions_anybody() {
        for (var message : renderer.render(SampleDigest.with(SampleDigest.many(30)), Language.EN)) {
            assertTrue(message.at("/allowed_mentions/parse").isArray());
            assertTrue(message.at("/allowed_mentions/parse").isEmpty());
            assertFalse(message.toString().contains("@everyone"));
        }
    }

    @Test
    void sixty_stories_lose_none_and_break_no_limit() {
        var messages = renderer.render(SampleDigest.with(SampleDigest.many(60)), Language.PL);
        messages.forEach(DiscordRendererTest::withinLimits);
        for (int id = 100; id < 160; id++) {
            assertTrue(messages.toString().contains("/pl/stories/" + id + "\""), "story " + id);
        }
        assertTrue(messages.getFirst().has("content"));
        assertFalse(messages.getLast().has("content"));
    }

    @Test
    void a_monstrous_story_loses_no_source_and_breaks_no_limit() {
        var messages =
                renderer.render(SampleDigest.with(List.of(HostileStory.story())), Language.EN);
        messages.forEach(DiscordRendererTest::withinLimits);
        var all = messages.toString();
        for (int source = 0; source < HostileStory.SOURCES; source++) {
            assertTrue(all.contains("(https://source.example/" + source + ")"), "source " + source);
        }
        assertFalse(all.contains("[a](https://evil.example)"));
    }

    @Test
    void a_week_without_news_says_so() {
        var messages = renderer.render(SampleDigest.with(List.of()), Language.EN);
        assertTrue(messages.getFirst().path("content").asText().contains("No news about open AI"));
    }

    @Test
    void the_same_digest_gives_the_same_bytes() {
        assertEquals(
                renderer.render(SampleDigest.digest(), Language.PL).toString(),
                renderer.render(SampleDigest.digest(), Language.PL).toString());
    }

    private static void withinLimits(ObjectNode message) {
        assertTrue(CodePoints.count(message.path("content").asText()) <= 2000);
        assertTrue(message.path("embeds").size() <= 10);
        int total = 0;
        for (var embed : message.path("embeds")) {
            var title = CodePoints.count(embed.path("title").asText());
            var description = CodePoints.count(embed.path("description").asText());
            assertTrue(title <= 256 && description <= 4096);
            total += title + description + CodePoints.count(embed.at("/author/name").asText());
        }
        assertTrue(total <= 6000);
    }

    @Test
    void sources_that_could_not_be_read_are_named_at_the_end() {
        var digest = new ChangedDigest().unread("No word from <b>Harbour</b>.").digest();
        var last = renderer.render(digest, Language.EN).toString();
        assertTrue(last.contains("No word from"), last);
        assertFalse(
                renderer.render(SampleDigest.digest(), Language.EN).toString().contains("No word"));
    }
}
