package dev.docket.platform.mail.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailAnswer;
import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailAnswer.Refused;
import dev.docket.platform.mail.MailAnswer.Unanswered;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.time.DocketClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client against Postfix's own test server, which refuses, hangs up and dawdles as told. */
class SmtpSinkIT {

    @BeforeEach
    void needs_postfix() {
        assumeTrue(
                SmtpSink.isAtHand(), "smtp-sink of Postfix is not installed: apt install postfix");
    }

    @ParameterizedTest
    @CsvSource({
        "-r, CONNECT, Deferred",
        "-r, EHLO, Deferred",
        "-r, MAIL, Deferred",
        "-r, RCPT, Deferred",
        "-r, DATA, Deferred",
        "-r, ., Deferred",
        "-f, CONNECT, Deferred",
        "-f, EHLO, Deferred",
        "-f, MAIL, Refused",
        "-f, RCPT, Refused",
        "-f, DATA, Refused",
        "-f, ., Refused",
        "-q, CONNECT, Deferred",
        "-q, EHLO, Deferred",
        "-q, MAIL, Deferred",
        "-q, RCPT, Deferred",
        "-q, DATA, Deferred",
        "-q, ., Unanswered",
        "-Q, MAIL, Deferred",
        "-Q, DATA, Deferred",
        "-Q, ., Deferred"
    })
    void trouble_at_each_step_means_what_it_means(String option, String step, String kind)
            throws IOException {
        try (var sink = SmtpSink.with(option, step)) {
            assertEquals(kind, send(sink, "5s").getClass().getSimpleName());
        }
    }

    @Test
    void a_greylisting_server_is_asked_later_in_its_own_words() throws IOException {
        try (var sink = SmtpSink.with("-r", "RCPT", "-b", "450 4.2.0 Greylisted, see you")) {
            assertEquals(new Deferred("450 4.2.0 Greylisted, see you"), send(sink, "5s"));
        }
    }

    @Test
    void an_unknown_mailbox_is_refused_in_the_servers_words() throws IOException {
        try (var sink = SmtpSink.with("-f", "RCPT", "-B", "550 5.1.1 No such user here")) {
            assertEquals(new Refused("550 5.1.1 No such user here"), send(sink, "5s"));
        }
    }

    @Test
    void a_server_that_aborts_during_the_message_has_not_taken_it() throws IOException {
        try (var sink = SmtpSink.with("-A", "0")) {
            var answer = send(sink, "5s");
            assertTrue(
                    answer instanceof Refused
                            || answer instanceof Deferred
                            || answer instanceof Unanswered,
                    answer.toString());
        }
    }

    @Test
    void a_slow_server_is_waited_for() throws IOException {
        try (var sink = SmtpSink.with("-w", "1")) {
            assertInstanceOf(Accepted.class, send(sink, "20s"));
        }
    }

    @Test
    void a_server_too_slow_to_want_the_message_is_asked_later() throws IOException {
        try (var sink = SmtpSink.with("-w", "3")) {
            assertInstanceOf(Deferred.class, send(sink, "1s"));
        }
    }

    @Test
    void a_server_of_the_old_kind_that_knows_no_ehlo_is_an_operators_affair() throws IOException {
        try (var sink = SmtpSink.with("-e")) {
            assertInstanceOf(Deferred.class, send(sink, "5s"));
        }
    }

    @Test
    void every_octet_arrives_dots_and_all(@TempDir Path folder) throws IOException {
        var lines = ".\r\n..\r\n.dot\r\nlast line";
        try (var sink = SmtpSink.with("-d", folder.resolve("mail.").toString())) {
            var transport = transport(sink, "5s");
            var message = "Subject: dots\r\n\r\n" + lines + "\r\n";
            assertInstanceOf(Accepted.class, transport.send(mail(message)));
            transport.close();
        }
        try (var files = Files.list(folder)) {
            var dump = Files.readString(files.findFirst().orElseThrow()).replace("\r", "");
            assertTrue(dump.contains(lines.replace("\r", "")), dump);
        }
    }

    @Test
    void a_crowd_of_senders_loses_no_message(@TempDir Path folder) throws Exception {
        try (var sink = SmtpSink.with("-d", folder.resolve("mail.").toString());
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var transport = transport(sink, "20s");
            var sending = new ArrayList<Callable<MailAnswer>>();
            for (int i = 0; i < 200; i++) {
                var message = "Subject: number-" + i + "-\r\n\r\n" + "text\r\n".repeat(200);
                sending.add(() -> transport.send(mail(message)));
            }
            for (var sent : senders.invokeAll(sending)) {
                assertInstanceOf(Accepted.class, sent.get());
            }
            transport.close();
        }
        try (var files = Files.list(folder)) {
            assertEquals(200, files.count());
        }
    }

    private static MailAnswer send(SmtpSink sink, String timeout) {
        return transport(sink, timeout).send(mail("Subject: x\r\n\r\nx\r\n"));
    }

    private static SmtpTransport transport(SmtpSink sink, String timeout) {
        var settings =
                Map.of(
                        "docket.smtp.host",
                        "127.0.0.1",
                        "docket.smtp.port",
                        Integer.toString(sink.port()),
                        "docket.smtp.security",
                        "none",
                        "docket.smtp.timeout",
                        timeout);
        return new SmtpTransport(MailConfigs.of(MailConfig.class, settings), new DocketClock());
    }

    private static RawMail mail(String message) {
        return new RawMail(
                new MailAddress("digest", "docket.example"),
                new MailAddress("anna", "example.org"),
                "x",
                new RawMail.Content(message.getBytes(StandardCharsets.US_ASCII)));
    }
}
