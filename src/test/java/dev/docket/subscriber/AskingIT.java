package dev.docket.subscriber;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.AddressCheck.Problem;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.AskAnswer.Accepted;
import dev.docket.subscriber.AskAnswer.BadAddress;
import dev.docket.subscriber.AskAnswer.TooMany;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskingIT {

    private final SubscriberHouse house = new SubscriberHouse();

    @Test
    void a_domain_in_another_script_is_one_domain_in_all_its_spellings() {
        var spellings =
                List.of(
                        "anna@bücher.example",
                        "Anna@BÜCHER.example",
                        "anna@xn--bcher-kva.example",
                        "ANNA@XN--BCHER-KVA.EXAMPLE",
                        " anna@bu\u0308cher.example ");
        for (var spelling : spellings) {
            assertEquals(new Accepted(), house.ask(spelling), spelling);
        }
        house.sendLetters();
        assertEquals(1, house.sent.size());
        assertEquals("anna@xn--bcher-kva.example", house.sent.getFirst().recipient().toString());
        house.subscriptions.confirm(house.tokenIn("confirm"));
        assertTrue(house.readers.reader("weekly", "anna@bücher.example").isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "'  ', EMPTY",
        "anna, NO_AT",
        "@example.org, NO_AT",
        "anna@, DOMAIN",
        "anna@example, DOMAIN",
        "anna@-.example, DOMAIN",
        "anna@exa mple.org, SPACE",
        "anna..b@example.org, LOCAL_PART",
        "ánna@example.org, NOT_ASCII"
    })
    void what_cannot_be_written_to_is_refused_and_leaves_no_trace(String typed, Problem problem) {
        assertEquals(new BadAddress(problem), house.ask(typed));
        assertEquals(0, count("subscriber") + count("consent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.org\r\nBcc: eva@example.org",
                "anna@example.org\nSubject: x",
                "anna@example.org,eva@example.org",
                "anna@example.org;eva@example.org",
                "<anna@example.org>",
                "anna@example.org>",
                "\"anna\r\n\"@example.org",
                "anna%0d%0aBcc:eva@example.org\u0000",
                "anna@[192.0.2.1]"
            })
    void no_address_smuggles_in_another(String typed) {
        assertTrue(house.ask(typed) instanceof BadAddress, typed);
        assertEquals(0, count("subscriber"));
    }

    private int count(String table) {
        return house.jdbi.withHandle(handle ->
                handle.createQuery("SELECT count(*) FROM " + table).mapTo(Integer.class).one());
    }

    @Test
    void a_mistyped_address_costs_nothing_and_a_refused_request_keeps_nothing() {
        for (int i = 0; i < 100; i++) {
            house.ask("no address");
        }
        for (int i = 0; i < 20; i++) {
            assertEquals(new Accepted(), house.ask("anna" + i + "@example.org"));
        }
        assertEquals(new TooMany(), house.ask("late@example.org"));
        assertEquals(20, count("subscriber"));
        assertEquals(20, count("consent"));
    }

    @Test
    void who_asks_again_before_confirming_may_choose_another_language() {
        house.ask("anna@example.org", Language.EN, "192.0.2.1");
        house.ask("anna@example.org", Language.CS, "192.0.2.1");
        house.sendLetters();
        assertEquals(1, house.sent.size(), "one letter, in the language asked for last");
        var reader = house.subscriptions.confirm(house.tokenIn("confirm")).orElseThrow();
        assertEquals(Language.CS, reader.language());
        assertEquals(
                List.of("asked page en-1", "asked page cs-1", "confirmed mail cs-1"),
                house.record("anna@example.org"));
    }

    @Test
    void the_link_of_an_older_letter_confirms_too() {
        house.ask("anna@example.org");
        house.sendLetters();
        var older = house.tokenIn("confirm");
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofDays(1)));
        house.ask("anna@example.org");
        house.sendLetters();
        assertEquals(2, house.sent.size());
        assertTrue(house.subscriptions.confirm(older).isPresent());
    }

    @Test
    void who_left_and_was_asked_for_again_comes_back_by_confirming_only() {
        var reader = house.reader("anna@example.org", Language.EN);
        var leave = last(house.tokens.leave(reader).getPath());
        house.subscriptions.leave(leave);
        house.ask("anna@example.org", Language.EN, "198.51.100.7");
        house.subscriptions.comeBack(leave);
        assertTrue(house.readers.of("weekly").isEmpty());
    }

    @Test
    void choosing_makes_nobody_a_reader() {
        house.ask("anna@example.org");
        var asked = SubscriberFinder.find(house.jdbi, "anna@example.org").orElseThrow();
        var choose = last(house.tokens.choose(asked).getPath());
        assertTrue(house.subscriptions.choose(choose, Language.PL, false).isPresent());
        assertTrue(house.readers.of("weekly").isEmpty());
        house.subscriptions.leave(last(house.tokens.leave(asked).getPath()));
        house.subscriptions.choose(choose, Language.PL, false);
        assertTrue(house.readers.of("weekly").isEmpty());
    }

    @Test
    void links_of_somebody_who_was_deleted_open_nothing() {
        var reader = house.reader("anna@example.org", Language.EN);
        var leave = last(house.tokens.leave(reader).getPath());
        var choose = last(house.tokens.choose(reader).getPath());
        house.jdbi.useHandle(handle -> handle.execute("DELETE FROM consent"));
        house.jdbi.useHandle(handle -> handle.execute("DELETE FROM subscriber"));
        assertEquals(Optional.empty(), house.subscriptions.leave(leave));
        assertEquals(Optional.empty(), house.subscriptions.comeBack(leave));
        assertEquals(Optional.empty(), house.subscriptions.choose(choose, Language.PL, true));
        assertFalse(house.subscriptions.toConfirm(house.tokenIn("confirm")).isPresent());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
