package dev.docket.subscriber.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.email.MailFixture;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.text.Language;
import dev.docket.subscriber.Subscriber;
import dev.docket.subscriber.SubscriberConfig;
import dev.docket.subscriber.SubscriberFinder;
import dev.docket.subscriber.SubscriberHouse;
import dev.docket.subscriber.SubscriberLookup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterIT {

    private final SubscriberHouse house = new SubscriberHouse();

    private LetterWriter writer(String sender) {
        return new LetterWriter(
                new SubscriberLookup(house.jdbi),
                house.tokens,
                MailConfigs.of(SubscriberConfig.class, Map.of()),
                MailConfigs.of(
                        MailConfig.class,
                        Map.of(
                                "docket.smtp.sender-name",
                                sender,
                                "docket.smtp.from",
                                "docket@mail.example")),
                MailFixture.engine());
    }

    private Subscriber asked(String address, Language language) {
        house.ask(address, language, "192.0.2.1");
        return SubscriberFinder.find(house.jdbi, address).orElseThrow();
    }

    private RawMail letter(String sender, Subscriber to) {
        return writer(sender).write(new DueLetter(to.id(), 3, SubscriberHouse.NOON)).orElseThrow();
    }

    private static MimeMessage message(RawMail mail) {
        try {
            return new MimeMessage(null, new ByteArrayInputStream(mail.message().octets()));
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(RawMail mail, int index) throws MessagingException, IOException {
        var parts = (MimeMultipart) message(mail).getContent();
        return parts.getBodyPart(index).getContent().toString();
    }

    @Test
    void a_letter_has_the_head_that_mail_programs_ask_for() throws MessagingException {
        var anna = asked("anna@example.org", Language.EN);
        var head = message(letter("The Docket", anna));
        assertEquals("The Docket <docket@mail.example>", head.getHeader("From", null));
        assertEquals("anna@example.org", head.getHeader("To", null));
        assertEquals("<" + anna.id() + "-3@mail.example>", head.getMessageID());
        assertEquals(Date.from(SubscriberHouse.NOON), head.getSentDate());
        assertEquals("List-Unsubscribe=One-Click", head.getHeader("List-Unsubscribe-Post", null));
        var leave = head.getHeader("List-Unsubscribe", null);
        assertTrue(leave.contains(house.tokens.leave(anna).toString()), leave);
        assertTrue(leave.contains("<mailto:docket@mail.example?subject=unsubscribe-"), leave);
    }

    @ParameterizedTest
    @EnumSource
    void both_parts_carry_the_same_links_and_no_gaps(Language language) throws Exception {
        var anna = asked("anna@example.org", language);
        var mail = letter("Docket", anna);
        var expiry = SubscriberHouse.NOON.plus(Duration.ofDays(7));
        var confirm = house.tokens.confirm(anna, expiry).toString();
        var html = Jsoup.parse(part(mail, 1));
        assertTrue(part(mail, 0).contains(confirm));
        assertEquals(1, html.select("a[href=" + confirm + "]").size());
        assertEquals(1, html.select("a[href=" + house.tokens.leave(anna) + "]").size());
        assertEquals(language.tag(), html.expectFirst("html").attr("lang"));
        assertFalse(html.text().contains("{"), html.text());
        assertTrue(html.text().contains("anna@example.org"));
    }

    @Test
    void a_name_full_of_markup_stays_a_name() throws Exception {
        var sender = "<b>Docket</b> & \"friends\"";
        var mail = letter(sender, asked("o'brien+{x}@example.org", Language.EN));
        var html = Jsoup.parse(part(mail, 1));
        assertEquals(0, html.select("b:contains(Docket)").size());
        assertTrue(html.text().contains(sender), html.text());
        assertTrue(html.text().contains("o'brien+{x}@example.org"), html.text());
        assertTrue(part(mail, 0).contains(sender), "and is not escaped where nothing has to be");
        assertTrue(part(mail, 0).contains("o'brien+{x}@example.org"));
    }

    @Test
    void a_sender_in_any_script_comes_through_and_brings_no_header_along() throws Exception {
        var name = "Přehled 新闻";
        var head = message(letter(name, asked("anna@example.org", Language.EN)));
        assertTrue(head.getSubject().contains(name), head.getSubject());
        var folded =
                message(
                        letter(
                                "Docket\r\nBcc: eva@example.org",
                                house.reader("x@y.example", Language.EN)));
        assertEquals(null, folded.getHeader("Bcc"));
    }

    @Test
    void the_link_ends_a_week_after_the_wish_however_late_the_letter() {
        var anna = asked("anna@example.org", Language.EN);
        house.clock.pin(SubscriberHouse.NOON.plus(Duration.ofHours(20)));
        var text = SubscriberHouse.text(letter("Docket", anna));
        var expiry = SubscriberHouse.NOON.plus(Duration.ofDays(7));
        assertTrue(text.contains(house.tokens.confirm(anna, expiry).toString()));
    }

    @Test
    void a_letter_written_twice_is_the_same_to_the_last_byte() {
        var anna = asked("anna@example.org", Language.PL);
        assertArrayEquals(
                letter("Docket", anna).message().octets(),
                letter("Docket", anna).message().octets());
    }

    @Test
    void nobody_is_written_to_who_is_not_there_or_has_left() {
        var due = new DueLetter(UUID.randomUUID(), 1, SubscriberHouse.NOON);
        assertEquals(Optional.empty(), writer("Docket").write(due));
        var anna = house.reader("anna@example.org", Language.EN);
        house.subscriptions.leave(house.tokenIn("unsubscribe"));
        var late = new DueLetter(anna.id(), 1, SubscriberHouse.NOON);
        assertEquals(Optional.empty(), writer("Docket").write(late));
    }
}
