package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.delivery.chat.Command.Help;
import dev.docket.delivery.chat.Command.Latest;
import dev.docket.delivery.chat.Command.Story;
import dev.docket.delivery.chat.Command.Subscribe;
import dev.docket.delivery.chat.Command.Unsubscribe;
import dev.docket.platform.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
    void the_words_of_a_story_stay_as_typed() {
        assertEquals(new Story("Alder 3 データ", 0), CommandLine.parse("story  Alder 3\u0000 データ"));
    }

    @Test
    void unsubscribing_needs_no_more_words() {
        assertEquals(new Unsubscribe(), CommandLine.parse("unsubscribe please"));
    }
}
