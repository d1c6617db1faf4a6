package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.chat.Command.Help;
import dev.docket.delivery.chat.Command.Latest;
import dev.docket.delivery.chat.Command.Story;
import dev.docket.delivery.chat.Command.Subscribe;
import dev.docket.delivery.chat.Command.Unsubscribe;
import dev.docket.platform.mail.RandomText;
import dev.docket.platform.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    @Test
    void an_empty_line_asks_for_help() {
        assertEquals(new Help(true), CommandLine.parse(" \n\t"));
        assertEquals(new Help(true), CommandLine.parse("HELP"));
    }

    @Test
    void what_makes_no_sense_gets_help_that_says_so() {
        assertEquals(new Help(false), CommandLine.parse("zzzz no such thing"));
        assertEquals(new Help(false), CommandLine.parse("story"));
    }

    @Test
    void edition_and_language_come_in_any_order_or_not_at_all() {
        assertEquals(new Latest(Optional.empty(), Optional.empty()), CommandLine.parse("latest"));
        var both = new Subscribe(Optional.of("weekly"), Optional.of(Language.CS));
        assertEquals(both, CommandLine.parse("subscribe weekly cs"));
        assertEquals(both, CommandLine.parse("Subscribe  CS weekly"));
        assertEquals(
                new Latest(Optional.of("czech"), Optional.empty()),
                CommandLine.parse("latest czech"));
    }

    @Test
    void a_name_of_several_words_stays_together_around_a_language() {
        assertEquals(
                new Latest(Optional.of("Research and debate"), Optional.of(Language.PL)),
                CommandLine.parse("latest Research pl and  debate"));
    }

    @Test
    void the_words_of_a_story_stay_as_typed() {
        assertEquals(new Story("Alder 3 データ", 0), CommandLine.parse("story  Alder 3\u0000 データ"));
    }

    @Test
    void unsubscribing_needs_no_more_words() {
        assertEquals(new Unsubscribe(), CommandLine.parse("unsubscribe please"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latest\u00A0weekly\u00A0cs",
                "latest\u3000cs\u3000weekly",
                "\u2003LATEST\tweekly\ncs ",
                "la\u200Btest weekly cs\uFEFF",
                "Latest weekly CS pl"
            })
    void blanks_of_every_keyboard_divide_words(String line) {
        assertEquals(
                new Latest(Optional.of("weekly"), Optional.of(Language.CS)),
                CommandLine.parse(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest de", "latest 开源", "latest english", "latest \uD83D"})
    void what_is_no_language_of_ours_is_an_edition(String line) {
        var latest = assertInstanceOf(Latest.class, CommandLine.parse(line));
        assertEquals(Optional.empty(), latest.language());
        assertTrue(latest.edition().isPresent());
    }

    @Test
    void whatever_is_typed_is_a_command_in_one_line_without_controls() {
        for (int seed = 0; seed < 2_000; seed++) {
            var text = new RandomText(seed);
            var command = CommandLine.parse("story " + text.of(text.number(60)));
            if (command instanceof Story(var words, var from)) {
                assertEquals(0, from);
                assertEquals(words.strip(), words);
                assertFalse(words.chars().anyMatch(Character::isISOControl), words);
            } else {
                assertEquals(new Help(false), command);
            }
        }
    }
}
