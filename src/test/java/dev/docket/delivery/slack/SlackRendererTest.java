package dev.docket.delivery.slack;

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

class SlackRendererTest {

    private final SlackRenderer renderer = new SlackRenderer(URI.create("https://docket.example/"));

    @Test
    void a_digest_of_three_is_one_message_with_all_that_belongs_to_it() {
        var messages = renderer.render(SampleDigest.digest(), Language.EN);
        assertEquals(1, messages.size());
        var all = messages.getFirst().toString();
        for (var part :
                List.of(
                        "Alder 3 opens the whole kitchen",
                        "*Fully open* — Alder 3 can be argued with",
                        "● weights: released",
                        "Changed: training data: promised → released",
                        "Would change the verdict: training data",
                        "They disagree: “Funding was cut.”",
                        "<https://docket.example/en/stories/41|",
                        "<https://docket.example/en/digests/weekly/31|",
                        "Nothing new: Cedar licence",
                        "*Institutions and money*")) {
            assertTrue(all.contains(part), part);
        }
    }

    @Test
    void previews_are_off_and_text_stands_beside_blocks() {
        var message = renderer.render(SampleDigest.digest(), Language.CS).getFirst();
        assertFalse(message.path("unfurl_links").asBoolean(true));
        assertFalse(message.path("unfurl_media").asBoolean(true));
        assertEquals(
                "Docket weekly, č. 31: Alder 3 otevírá celou kuchyni",
                message.path("text").asText());
    }

    @Test
    void no_mention_of_others_comes_alive() {
        var all = renderer.render(SampleDigest.digest(), Language.PL).toString();
        assertFalse(all.contains("<!channel>"));
        assertTrue(all.contains("&lt;!channel&gt;"));
    }

    @Test
    void sixty_stories_lose_no_headline_and_break_no_limit() {
        var messages = renderer.render(SampleDigest.with(SampleDigest.many(60)), Language.EN);
        assertTrue(messages.size() > 1);
        messages.forEach(SlackRendererTest::withinLimits);
        for (int id = 100; id < 160; id++) {
            assertTrue(messages.toString().contains("/en/stories/" + id + "|"), "story " + id);
        }
        assertTrue(messages.getFirst().path("text").asText().contains("(1/" + messages.size()));
    }

    @Test
    void a_monstrous_story_loses_no_source_and_breaks_no_limit() {
        var messages =
                renderer.render(SampleDigest.with(List.of(HostileStory.story())), Language.EN);
        messages.forEach(SlackRendererTest::withinLimits);
        var all = messages.toString();
        for (int source = 0; source < HostileStory.SOURCES; source++) {
            assertTrue(all.contains("<https://source.example/" + source + "|"), "source " + source);
        }
        assertFalse(all.contains("<!here>"));
        assertFalse(all.contains("<https://evil.example|ok>"));
    }

    @Test
    void a_week_without_news_says_so() {
        var all = renderer.render(SampleDigest.with(List.of()), Language.EN).toString();
        assertTrue(all.contains("No news about open AI"));
    }

    @Test
    void the_same_digest_gives_the_same_bytes() {
        assertEquals(
                renderer.render(SampleDigest.digest(), Language.PL).toString(),
                renderer.render(SampleDigest.digest(), Language.PL).toString());
    }

    private static void withinLimits(ObjectNode message) {
        assertTrue(message.path("blocks").size() <= 50);
        assertTrue(message.path("blocks").toString().length() <= 12_000);
        for (var text : message.findValuesAsText("text")) {
            assertTrue(CodePoints.count(text) <= 3000);
        }
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
