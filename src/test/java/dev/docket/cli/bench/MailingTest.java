package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.cli.bench.sample.SampleMail;
import dev.docket.delivery.email.DigestMail;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.RawMail;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MailingTest {

    private static final DigestMail DIGEST =
            SampleMail.rendered(
                    Settings.of(MailConfig.class, Map.of()),
                    Settings.of(DocketConfig.class, Map.of()));

    private final List<RawMail> sent = new ArrayList<>();
    private final Mailing mailing =
            new Mailing(
                    DIGEST,
                    mail -> {
                        sent.add(mail);
                        return new MailAnswer.Accepted("ok");
                    });

    private static String text(RawMail mail) {
        return new String(mail.message().octets(), StandardCharsets.US_ASCII);
    }

    @Test
    void each_number_is_a_reader_of_its_own_with_links_of_its_own() {
        mailing.send(7);
        mailing.send(8);
        assertEquals("reader-7@docket.example", sent.getFirst().recipient().toString());
        assertEquals("reader-8@docket.example", sent.getLast().recipient().toString());
        assertTrue(text(sent.getFirst()).contains("unsubscribe/sample-00000007"));
        assertFalse(text(sent.getLast()).contains("sample-00000007"));
    }

    @Test
    void the_same_number_is_the_same_message_each_time() {
        mailing.send(7);
        mailing.send(7);
        assertEquals(text(sent.getFirst()), text(sent.getLast()));
    }

    @Test
    void a_copy_is_as_long_as_it_is_said_to_be_but_for_a_reader_s_name() {
        mailing.send(123_456);
        int difference = sent.getFirst().message().octets().length - mailing.octets();
        assertTrue(Math.abs(difference) < 200, () -> difference + " octets");
        assertEquals(1, sent.size(), "asking for the size sends nothing");
    }

    static List<MailAnswer> refusals() {
        return List.of(
                new MailAnswer.Kept(3),
                new MailAnswer.Deferred("busy"),
                new MailAnswer.Refused("no such user"),
                new MailAnswer.Unanswered("lost"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void anything_but_a_message_taken_stops_the_measurement(MailAnswer answer) {
        var refused = new Mailing(DIGEST, _ -> answer);
        var stopped = assertThrows(IllegalStateException.class, () -> refused.send(1));
        assertEquals("A message was not taken: " + answer, stopped.getMessage());
    }
}
