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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionsIT {

    private final SubscriberHouse house = new SubscriberHouse();
    private final Subscriptions subscriptions = house.subscriptions;

    @Test
    void nobody_reads_before_the_mailbox_has_confirmed() {
        assertEquals(new Accepted(), house.ask("anna@example.org"));
        assertTrue(house.readers.of("weekly").isEmpty());
        house.sendLetters();
        var token = house.tokenIn("confirm");
        assertTrue(subscriptions.toConfirm(token).isPresent());
        assertTrue(house.readers.of("weekly").isEmpty(), "looking at the link changes nothing");
        assertTrue(subscriptions.confirm(token).isPresent());
        assertTrue(subscriptions.confirm(token).isPresent(), "twice is as good as once");
        assertEquals("anna@example.org", house.readers.of("weekly").getFirst().address());
        assertEquals(
                List.of("asked page en-1", "confirmed mail en-1"),
                house.record("anna@example.org"));
    }

    @Test
    void the_answer_does_not_tell_who_is_known() {
        house.reader("anna@example.org", Language.CS);
        assertEquals(house.ask("anna@example.org"), house.ask("eva@example.org"));
        assertEquals(Language.CS, house.readers.of("weekly").getFirst().language());
    }

    @Test
    void an_address_that_is_none_says_what_is_wrong() {
        assertEquals(new BadAddress(Problem.NO_AT), house.ask("anna"));
        assertEquals(
                new BadAddress(Problem.SPACE), house.ask("a@example.org\r\nBcc: b@example.org"));
    }

    @Test
    void one_mailbox_subscribes_once_however_it_is_spelled() {
        house.reader("Anna@example.org", Language.EN);
        house.ask("anna@EXAMPLE.org");
        assertEquals(1, house.readers.of("weekly").size());
        assertTrue(house.readers.reader("weekly", "ANNA@example.org").isPresent());
    }

    @Test
    void one_network_cannot_subscribe_the_world() {
        for (int i = 0; i < 20; i++) {
            assertEquals(new Accepted(), house.ask("victim" + i + "@example.org"));
        }
        assertEquals(new TooMany(), house.ask("one.more@example.org"));
        assertEquals(
                new Accepted(), house.ask("one.more@example.org", Language.EN, "198.51.100.1"));
    }

    @Test
    void links_that_were_altered_or_are_too_old_open_nothing() {
        house.ask("anna@example.org");
        house.sendLetters();
        var token = house.tokenIn("confirm");
        assertEquals(Optional.empty(), subscriptions.confirm(token + "x"));
        assertEquals(Optional.empty(), subscriptions.leave(token), "it is for another purpose");
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofDays(7)));
        assertEquals(Optional.empty(), subscriptions.confirm(token));
    }

    @Test
    void leaving_takes_one_step_and_is_on_record_once() {
        var reader = house.reader("anna@example.org", Language.PL);
        var token = leaving(reader);
        assertTrue(subscriptions.toLeave(token).isPresent());
        assertFalse(house.readers.of("weekly").isEmpty(), "looking at the link changes nothing");
        subscriptions.leave(token);
        subscriptions.leave(token);
        assertTrue(house.readers.of("weekly").isEmpty());
        assertEquals(Optional.empty(), house.readers.reader("weekly", "anna@example.org"));
        assertEquals(3, house.record("anna@example.org").size());
    }

    @Test
    void who_left_can_come_back_by_the_same_link_but_not_by_an_old_confirmation() {
        var reader = house.reader("anna@example.org", Language.EN);
        var confirmation = house.tokenIn("confirm");
        subscriptions.leave(leaving(reader));
        assertEquals(Optional.empty(), subscriptions.confirm(confirmation));
        assertTrue(house.readers.of("weekly").isEmpty());
        subscriptions.comeBack(leaving(reader));
        assertEquals(1, house.readers.of("weekly").size());
        assertEquals("returned link en-1", house.record("anna@example.org").getLast());
    }

    @Test
    void coming_back_is_for_those_who_had_confirmed() {
        house.ask("anna@example.org");
        house.sendLetters();
        var token = house.tokenIn("unsubscribe");
        subscriptions.leave(token);
        subscriptions.comeBack(token);
        assertTrue(house.readers.of("weekly").isEmpty());
    }

    @Test
    void preferences_take_effect_at_once() {
        var reader = house.reader("anna@example.org", Language.EN);
        var token = last(house.tokens.choose(reader).getPath());
        var changed = subscriptions.choose(token, Language.PL, true).orElseThrow();
        assertEquals(Language.PL, changed.language());
        assertTrue(house.readers.of("weekly").isEmpty(), "paused");
        subscriptions.choose(token, Language.PL, false);
        assertEquals(Language.PL, house.readers.of("weekly").getFirst().language());
    }

    @Test
    void who_paused_left_and_subscribes_anew_gets_mail_again() {
        var reader = house.reader("anna@example.org", Language.EN);
        subscriptions.choose(choosing(reader), Language.EN, true);
        subscriptions.leave(leaving(reader));
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(1)));
        assertEquals(Language.PL, house.reader("anna@example.org", Language.PL).language());
        assertEquals(1, house.readers.of("weekly").size());
        assertEquals(
                List.of(
                        "asked page en-1",
                        "confirmed mail en-1",
                        "left link en-1",
                        "asked page pl-1",
                        "confirmed mail pl-1"),
                house.record("anna@example.org"));
    }

    @Test
    void who_paused_stays_paused_although_somebody_asks_for_the_address() {
        var reader = house.reader("anna@example.org", Language.EN);
        subscriptions.choose(choosing(reader), Language.CS, true);
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(1)));
        house.ask("anna@example.org", Language.PL, "198.51.100.7");
        house.sendLetters();
        assertTrue(house.readers.of("weekly").isEmpty());
        assertEquals(
                Language.CS, subscriptions.toChoose(choosing(reader)).orElseThrow().language());
    }

    @Test
    void a_stranger_cannot_bring_back_who_left() {
        var reader = house.reader("anna@example.org", Language.EN);
        subscriptions.leave(leaving(reader));
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(1)));
        house.ask("anna@example.org", Language.EN, "198.51.100.7");
        house.sendLetters();
        assertTrue(house.readers.of("weekly").isEmpty());
        assertTrue(house.tokenIn("confirm").length() > 20, "the mailbox decides");
    }

    @Test
    void every_link_is_for_its_own_purpose_and_its_own_reader() {
        var anna = house.reader("anna@example.org", Language.EN);
        var confirm = house.tokenIn("confirm");
        var eva = house.reader("eva.nowak@example.org", Language.PL);
        assertEquals(Optional.empty(), subscriptions.toConfirm(leaving(anna)));
        assertEquals(Optional.empty(), subscriptions.toChoose(leaving(anna)));
        assertEquals(Optional.empty(), subscriptions.toLeave(choosing(anna)));
        assertEquals(Optional.empty(), subscriptions.toLeave(confirm));
        assertEquals(Optional.empty(), subscriptions.toChoose(confirm));
        assertEquals(eva.id(), subscriptions.toLeave(leaving(eva)).orElseThrow().id());
        assertEquals(2, house.readers.of("weekly").size(), "looking at links changes nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "%00", "..%2F", "\u0000", "开", "x.9.y", "-"})
    void a_token_of_nonsense_opens_nothing(String token) {
        house.reader("anna@example.org", Language.EN);
        assertEquals(Optional.empty(), subscriptions.confirm(token));
        assertEquals(Optional.empty(), subscriptions.leave(token));
        assertEquals(Optional.empty(), subscriptions.comeBack(token));
        assertEquals(Optional.empty(), subscriptions.choose(token, Language.PL, true));
        assertEquals(1, house.readers.of("weekly").size());
    }

    @Test
    void no_character_of_a_token_can_be_changed() {
        var reader = house.reader("anna@example.org", Language.EN);
        var token = leaving(reader);
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'E' : 'A';
            var altered = token.substring(0, i) + other + token.substring(i + 1);
            assertEquals(Optional.empty(), subscriptions.leave(altered), altered);
        }
        assertEquals(1, house.readers.of("weekly").size());
    }

    @Test
    void a_link_works_until_the_last_second_of_its_week() {
        house.ask("anna@example.org");
        house.sendLetters();
        var token = house.tokenIn("confirm");
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofDays(7)).minusSeconds(1));
        assertTrue(subscriptions.confirm(token).isPresent());
    }

    @Test
    void two_clicks_at_once_confirm_once() throws Exception {
        house.ask("anna@example.org");
        house.sendLetters();
        var token = house.tokenIn("confirm");
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> click = () -> subscriptions.confirm(token).isPresent();
            for (var clicked : clicks.invokeAll(Collections.nCopies(8, click))) {
                assertTrue(clicked.get());
            }
        }
        assertEquals(2, house.record("anna@example.org").size(), "asked and confirmed");
    }

    @Test
    void two_requests_at_once_make_one_subscriber_and_one_letter() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<AskAnswer> ask = () -> house.ask("anna@example.org");
            for (var asked : people.invokeAll(Collections.nCopies(8, ask))) {
                assertEquals(new Accepted(), asked.get());
            }
        }
        house.sendLetters();
        assertEquals(1, house.sent.size());
        assertTrue(subscriptions.confirm(house.tokenIn("confirm")).isPresent());
        assertEquals(1, house.readers.of("weekly").size());
    }

    @Test
    void readers_come_in_a_stable_order_and_without_the_rest() {
        house.reader("eva@example.org", Language.EN);
        house.reader("Anna.B@example.org", Language.CS);
        house.ask("asked.only@example.org", Language.EN, "198.51.100.9");
        assertEquals(
                List.of("Anna.B@example.org", "eva@example.org"),
                house.readers.of("weekly").stream().map(Subscriber::address).toList());
        assertTrue(house.readers.of("research").isEmpty());
        assertEquals(Optional.empty(), house.readers.reader("research", "eva@example.org"));
    }

    @Test
    void no_link_shows_the_address() {
        var reader = house.reader("anna@example.org", Language.EN);
        var ways = house.readers.ways(reader);
        for (var link : List.of(ways.unsubscribe(), ways.preferences())) {
            assertFalse(link.toString().contains("anna"));
        }
    }

    private String leaving(Subscriber reader) {
        return last(house.tokens.leave(reader).getPath());
    }

    private String choosing(Subscriber reader) {
        return last(house.tokens.choose(reader).getPath());
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
