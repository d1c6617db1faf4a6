package dev.docket.subscriber.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docket.delivery.email.MailFixture;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.MailTransport;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.SubscriberConfig;
import dev.docket.subscriber.SubscriberHouse;
import dev.docket.subscriber.SubscriberLookup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which letters go, how often, and what stops them. */
class LettersIT {

    private final SubscriberHouse house = new SubscriberHouse();
    private final List<RawMail> sent = Collections.synchronizedList(new ArrayList<>());

    private MailAnswer accept(RawMail mail) {
        sent.add(mail);
        return new MailAnswer.Accepted("250 ok");
    }

    private Postbox postbox(MailTransport transport) {
        var writer =
                new LetterWriter(
                        new SubscriberLookup(house.jdbi),
                        house.tokens,
                        MailConfigs.of(SubscriberConfig.class, Map.of()),
                        MailFixture.mail(),
                        MailFixture.engine());
        return new Postbox(house.jdbi, writer, transport, house.clock);
    }

    private void ask(String address, Duration after) {
        house.clock.pin(SubscriberHouse.NOON.plus(after));
        house.ask(address, Language.EN, "192.0.2." + after.toSeconds() % 251);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT9M59S, 1", "PT10M, 2", "PT11M, 2"})
    void a_second_letter_goes_ten_minutes_after_the_first(Duration later, int letters) {
        ask("anna@example.org", Duration.ZERO);
        postbox(this::accept).run();
        ask("anna@example.org", later);
        postbox(this::accept).run();
        assertEquals(letters, sent.size());
    }

    @Test
    void every_letter_of_a_rush_goes_once_in_one_run() {
        for (int i = 0; i < 45; i++) {
            house.ask("anna" + i + "@example.org", Language.EN, "192.0.2." + i);
        }
        postbox(this::accept).run();
        assertEquals(45, sent.stream().map(RawMail::recipient).distinct().count());
        postbox(this::accept).run();
        assertEquals(45, sent.size());
    }

    @Test
    void two_replicas_send_each_letter_once() throws Exception {
        for (int i = 0; i < 45; i++) {
            house.ask("anna" + i + "@example.org", Language.EN, "192.0.2." + i);
        }
        Callable<Object> run = Executors.callable(postbox(this::accept)::run);
        try (var replicas = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var ran : replicas.invokeAll(Collections.nCopies(4, run))) {
                ran.get();
            }
        }
        assertEquals(45, sent.size());
    }

    @Test
    void who_confirmed_or_left_meanwhile_is_not_asked_to() {
        ask("anna@example.org", Duration.ZERO);
        house.sendLetters();
        var confirm = house.tokenIn("confirm");
        ask("anna@example.org", Duration.ofHours(1));
        house.subscriptions.confirm(confirm);
        postbox(this::accept).run();
        assertEquals(0, sent.size());
    }

    @Test
    void a_letter_that_a_crashed_replica_had_claimed_goes_half_an_hour_later() {
        ask("anna@example.org", Duration.ZERO);
        assertThrows(OutOfMemoryError.class, () -> postbox(_ -> crash()).run());
        postbox(this::accept).run();
        assertEquals(0, sent.size(), "somebody may be sending it");
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofMinutes(30)));
        postbox(this::accept).run();
        assertEquals(1, sent.size());
    }

    private static MailAnswer crash() {
        throw new OutOfMemoryError("in a test");
    }

    @Test
    void one_letter_that_cannot_be_sent_does_not_hold_up_the_others() {
        for (int i = 0; i < 9; i++) {
            house.ask("anna" + i + "@example.org", Language.EN, "192.0.2." + i);
        }
        MailTransport fragile =
                mail -> {
                    if (mail.recipient().local().equals("anna4")) {
                        throw new IllegalStateException("a fault that nobody thought of");
                    }
                    return accept(mail);
                };
        postbox(fragile).run();
        assertEquals(8, sent.size());
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofMinutes(5)));
        postbox(this::accept).run();
        assertEquals("anna4@example.org", sent.getLast().recipient().toString());
    }

    @ParameterizedTest
    @CsvSource({"PT23H55M, true", "PT24H1M, false"})
    void a_letter_is_tried_for_a_day(Duration down, boolean arrives) {
        ask("anna@example.org", Duration.ZERO);
        var away = postbox(_ -> new MailAnswer.Unanswered("no answer"));
        for (var at = Duration.ZERO; at.compareTo(down) <= 0; at = at.plusMinutes(30)) {
            house.clock.pin(SubscriberHouse.NOON.plus(at));
            away.run();
        }
        house.clock.pin(SubscriberHouse.NOON.plus(down));
        away.run();
        house.clock.pin(SubscriberHouse.NOON.plus(down).plus(Duration.ofMinutes(5)));
        postbox(this::accept).run();
        assertEquals(arrives ? 1 : 0, sent.size());
    }
}
