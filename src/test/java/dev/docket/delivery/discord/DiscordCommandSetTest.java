package dev.docket.delivery.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscordCommandSetTest {

    @Test
    void there_is_one_command_with_what_it_can_do() {
        var commands = DiscordCommandSet.body();
        assertEquals(1, commands.size());
        var names = new ArrayList<String>();
        commands.at("/0/options").forEach(option -> names.add(option.path("name").asText()));
        assertEquals(List.of("latest", "story", "subscribe", "unsubscribe", "help"), names);
    }

    @Test
    void every_description_is_there_in_czech_polish_and_chinese() {
        var all = DiscordCommandSet.body().findValues("description_localizations");
        assertTrue(all.size() > 5);
        for (var localized : all) {
            for (var locale : List.of("cs", "pl", "zh-CN")) {
                assertTrue(!localized.path(locale).asText().isBlank(), localized.toString());
            }
        }
    }

    @Test
    void languages_are_called_as_their_readers_call_them() {
        var choices = DiscordCommandSet.body().at("/0/options/0/options/1/choices").toString();
        assertTrue(choices.contains("čeština") && choices.contains("polski"), choices);
    }
}
