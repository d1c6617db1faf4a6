package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.docket.delivery.chat.Answer;
import dev.docket.delivery.chat.Answers;
import dev.docket.delivery.chat.GeneratedDigest;
import dev.docket.delivery.chat.HostileStory;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Spoken;
import dev.docket.digest.DigestStory;
import dev.docket.digest.SampleDigest;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every digest and every answer in Discord. */
class DiscordPropertiesTest {

    private static final URI BASE = URI.create("https://docket.example");

    private final DiscordRenderer renderer = new DiscordRenderer(BASE);
    private final Answers answers = new Answers(renderer);

    @ParameterizedTest
    @EnumSource
    void no_digest_breaks_a_limit_or_loses_a_story_or_its_place(Language language) {
        for (int seed = 0; seed < 25; seed++) {
            var digest = GeneratedDigest.of(seed);
            var messages = renderer.render(digest, language);
            messages.forEach(DiscordLimits::hold);
            var shown = new ArrayList<String>();
            for (var message : messages) {
                for (var embed : message.path("embeds")) {
                    if (embed.has("url")) {
                        shown.add(embed.path("url").asText());
                    }
                }
            }
            var told =
                    digest.stories().stream()
                            .map(s -> BASE + "/" + language.tag() + "/stories/" + s.id())
                            .toList();
            assertEquals(told, shown, "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 199, 200, 201, 255, 256, 257, 4_097, 30_000})
    void a_chinese_headline_of_any_length_is_whole_or_cut(int length) {
        var digest = SampleDigest.with(List.of(GeneratedDigest.headed(length)));
        var messages = renderer.render(digest, Language.PL);
        messages.forEach(DiscordLimits::hold);
        var title = messages.getFirst().at("/embeds/0/title").asText();
        var shown = length <= 200 ? "开".repeat(length) : "开".repeat(199) + "…";
        assertEquals(shown + " \\(ZH\\)", title);
    }

    @Test
    void one_monstrous_story_is_told_within_the_limits() {
        var told = answers.messages(new Spoken(Language.EN, new Answer.Told(HostileStory.story())));
        assertTrue(told.size() > 1 && told.size() <= 5, told.size() + " messages");
        told.forEach(DiscordLimits::hold);
    }

    @ParameterizedTest
    @EnumSource
    void a_shelf_of_monsters_keeps_the_limits(Language language) {
        for (int seed = 0; seed < 25; seed++) {
            var stories = GeneratedDigest.of(seed).stories().stream().limit(5).toList();
            DiscordLimits.hold(shelf("alder", stories, language));
        }
    }

    @Test
    void however_long_a_search_is_its_buttons_still_find_the_way() {
        var shelf = shelf("开源 ".repeat(2_000).strip(), SampleDigest.many(5), Language.EN);
        DiscordLimits.hold(shelf);
        for (var id : shelf.findValuesAsText("custom_id")) {
            var click = Json.object();
            click.putObject("data").put("custom_id", id);
            assertTrue(new Interaction(click).turn().isPresent(), id);
        }
    }

    @Test
    void colours_tell_open_from_tied_from_closed() {
        var embeds = renderer.render(SampleDigest.digest(), Language.EN).getFirst().path("embeds");
        var colours =
                List.of(
                        embeds.at("/0/color").asInt(),
                        embeds.at("/1/color").asInt(),
                        embeds.at("/2/color").asInt());
        assertEquals(3, colours.stream().distinct().count(), colours.toString());
    }

    private JsonNode shelf(String words, List<DigestStory> stories, Language language) {
        var shelf = new Answer.Shelf(words, stories, 5, 20);
        return answers.messages(new Spoken(language, shelf)).getFirst();
    }
}
