package dev.docket.subscriber.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailAnswer.Refused;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.SubscriberHouse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PostboxIT {

    private final SubscriberHouse house = new SubscriberHouse();

    @ParameterizedTest
    @EnumSource
    void the_letter_to_confirm_has_its_button_and_a_way_out_in_every_language(Language language) {
        house.ask("anna@example.org", language, "192.0.2.1");
        house.sendLetters();
        var mail = house.sent.getFirst();
        assertEquals("anna@example.org", mail.recipient().toString());
        var text = SubscriberHouse.text(mail);
        assertTrue(text.contains("https://docket.example/" + language.tag() + "/confirm/"), text);
        assertTrue(text.contains("https://docket.example/unsubscribe/"), text);
        assertFalse(text.contains("{"), text);
        assertTrue(head(0).contains("Auto-Submitted: auto-replied"), head(0));
    }

    @Test
    void one_mailbox_cannot_be_flooded() {
        for (int minute = 0; minute < 180; minute += 5) {
            house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofMinutes(minute)));
            house.ask("victim@example.org", Language.EN, "192.0.2." + minute);
            house.sendLetters();
        }
        assertEquals(5, house.sent.size());
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofDays(2)));
        house.ask("victim@example.org", Language.EN, "192.0.2.9");
        house.sendLetters();
        assertEquals(6, house.sent.size(), "another day, another letter");
    }

    @Test
    void who_reads_already_is_told_so_instead_of_asked_again() {
        house.reader("anna@example.org", Language.EN);
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(1)));
        house.ask("anna@example.org");
        house.sendLetters();
        assertEquals("You are subscribed to Docket already", house.sent.getLast().subject());
        assertFalse(SubscriberHouse.text(house.sent.getLast()).contains("/confirm/"));
    }

    @Test
    void a_server_that_was_away_gets_the_same_letter_later() {
        house.serverSays(new Deferred("connection refused"));
        house.ask("anna@example.org");
        house.sendLetters();
        house.sendLetters();
        assertEquals(1, house.sent.size(), "not at once");
        house.serverSays(new Accepted("250 ok"));
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofMinutes(5)));
        house.sendLetters();
        assertEquals(head(0), head(1), "under the same Message-ID and date");
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(1)));
        house.sendLetters();
        assertEquals(2, house.sent.size());
    }

    @Test
    void a_server_that_stays_away_is_given_up_after_a_day() {
        house.serverSays(new Deferred("connection refused"));
        house.ask("anna@example.org");
        for (int hour = 0; hour < 48; hour++) {
            house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(hour)));
            house.sendLetters();
        }
        assertEquals(25, house.sent.size());
        assertEquals("given up: connection refused", note());
    }

    @Test
    void a_refusal_is_final_and_kept_in_the_servers_words() {
        house.serverSays(new Refused("550 no such user"));
        house.ask("anna@example.org");
        house.sendLetters();
        assertEquals("550 no such user", note());
    }

    @Test
    void who_left_before_the_letter_went_gets_none() {
        house.reader("anna@example.org", Language.EN);
        var leave = house.tokenIn("unsubscribe");
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(1)));
        house.ask("anna@example.org");
        house.subscriptions.leave(leave);
        house.sendLetters();
        assertEquals(1, house.sent.size());
    }

    private String head(int mail) {
        var text = new String(house.sent.get(mail).message().octets(), StandardCharsets.US_ASCII);
        return text.split("\r\n\r\n", 2)[0];
    }

    private String note() {
        return house.jdbi.withHandle(handle ->
                handle.createQuery("SELECT letter_note FROM subscriber").mapTo(String.class).one());
    }
}
