package dev.docket.platform.mail.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpTransportTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DocketClock clock = new DocketClock();

    @BeforeEach
    void stop_the_clock() {
        clock.pin(NOON);
    }

    @Test
    void a_message_arrives_with_its_envelope_and_its_dots() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            assertEquals(
                    new Accepted("250 2.0.0 taken"), send(server, "Subject: x\r\n\r\n.dot\r\n"));
            assertEquals("MAIL FROM:<digest@docket.example>", server.heard().get(1));
            assertEquals("RCPT TO:<anna@example.org>", server.heard().get(2));
            assertTrue(server.heard().contains("..dot"), server.heard().toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 450 4.2.0 greylisted, Deferred",
        "RCPT, 550 5.1.1 no such user, Refused",
        "MAIL, 451 try later, Deferred",
        "MAIL, 530 5.7.0 log in first, Deferred",
        "BODY, 552 5.2.2 mailbox full, Refused",
        "BODY, 452 4.3.1 disk full, Deferred",
        "BODY, 421 going down, Deferred",
        "BODY, DROP, Unanswered",
        "DATA, 554 no, Refused",
        "DATA, DROP, Deferred",
        "RCPT, DROP, Deferred",
        "HELLO, 554 no service, Deferred",
        "EHLO, 502 unknown, Deferred",
        "EHLO, rubbish, Deferred"
    })
    void each_answer_of_a_server_means_what_it_means(String command, String reply, String kind)
            throws IOException {
        try (var server = new ScriptedServer(Map.of(command, reply))) {
            assertEquals(kind, send(server, "x\r\n").getClass().getSimpleName());
        }
    }

    @Test
    void a_refusal_is_told_in_the_servers_words() throws IOException {
        try (var server =
                new ScriptedServer(Map.of("RCPT", "550-5.1.1 No such\r\n550 5.1.1 user"))) {
            assertEquals(new Refused("550 5.1.1 No such 5.1.1 user"), send(server, "x\r\n"));
        }
    }

    @Test
    void a_server_that_is_away_costs_nothing_but_time() throws IOException {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        assertInstanceOf(Deferred.class, transport(port, Map.of()).send(mail("x\r\n")));
    }

    @Test
    void a_connection_serves_several_messages_and_goes_when_it_was_idle_too_long()
            throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            var transport = transport(server.port(), Map.of());
            transport.send(mail("1\r\n"));
            transport.send(mail("2\r\n"));
            assertEquals(1, server.connections());
            clock.pin(NOON.plusSeconds(60));
            transport.send(mail("3\r\n"));
            assertEquals(2, server.connections());
            transport.close();
        }
    }

    @Test
    void a_refused_recipient_does_not_cost_the_next_one_his_connection() throws IOException {
        try (var server = new ScriptedServer(Map.of("RCPT", "550 no"))) {
            var transport = transport(server.port(), Map.of());
            transport.send(mail("1\r\n"));
            transport.send(mail("2\r\n"));
            assertEquals(1, server.connections());
            assertTrue(server.heard().contains("RSET"));
        }
    }

    @Test
    void a_refusal_counts_although_the_server_hangs_up_after_it() throws IOException {
        var script = Map.of("RCPT", "550 5.1.1 no such user", "RSET", ScriptedServer.DROP);
        try (var server = new ScriptedServer(script)) {
            var transport = transport(server.port(), Map.of());
            var no = new Refused("550 5.1.1 no such user");
            assertEquals(no, transport.send(mail("1\r\n")));
            assertEquals(no, transport.send(mail("2\r\n")));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void a_server_that_ends_a_kept_session_is_greeted_anew() throws IOException {
        try (var server = new ScriptedServer(Map.of(), Map.of("MAIL", "421 4.7.0 enough"), 1)) {
            var transport = transport(server.port(), Map.of());
            assertInstanceOf(Accepted.class, transport.send(mail("1\r\n")));
            assertInstanceOf(Accepted.class, transport.send(mail("2\r\n")));
            assertEquals(2, server.connections());
        }
    }

    @Test
    void a_server_that_ends_every_session_is_asked_later() throws IOException {
        try (var server = new ScriptedServer(Map.of("MAIL", "421 4.3.2 shutting down"))) {
            var answer = assertInstanceOf(Deferred.class, send(server, "x\r\n"));
            assertTrue(answer.reason().endsWith("421 4.3.2 shutting down"), answer.reason());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void a_server_that_talks_without_end_is_left() throws IOException {
        var endless = "250-" + "x".repeat(20_000) + "\r\n250 ok";
        try (var server = new ScriptedServer(Map.of("EHLO", endless))) {
            assertInstanceOf(Deferred.class, send(server, "x\r\n"));
        }
        try (var server = new ScriptedServer(Map.of("EHLO", "250-x\r\n".repeat(500) + "250 ok"))) {
            assertInstanceOf(Deferred.class, send(server, "x\r\n"));
        }
    }

    @Test
    void many_senders_at_once_have_a_connection_each_and_mix_nothing_up() throws Exception {
        try (var server = new ScriptedServer(Map.of());
                var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            var transport = transport(server.port(), Map.of());
            var sending = new ArrayList<Callable<MailAnswer>>();
            for (int i = 0; i < 50; i++) {
                var message = "Subject: " + i + "\r\n\r\n" + "text\r\n".repeat(500);
                sending.add(() -> transport.send(mail(message)));
            }
            for (var sent : senders.invokeAll(sending)) {
                assertInstanceOf(Accepted.class, sent.get());
            }
            for (int i = 0; i < 50; i++) {
                assertTrue(server.heard().contains("Subject: " + i));
            }
            assertTrue(server.connections() <= 50);
            transport.close();
        }
    }

    @Test
    void a_message_without_a_last_line_end_is_ended_all_the_same() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            assertInstanceOf(Accepted.class, send(server, "x\r\n\r\nlast"));
            assertInstanceOf(Accepted.class, send(server, ""));
            assertInstanceOf(Accepted.class, send(server, "."));
            assertTrue(server.heard().contains("last") && server.heard().contains(".."));
        }
    }

    @Test
    void what_wants_starttls_sends_nothing_without_it() throws IOException {
        try (var server = new ScriptedServer(Map.of())) {
            var transport = transport(server.port(), Map.of("docket.smtp.security", "starttls"));
            assertInstanceOf(Deferred.class, transport.send(mail("secret\r\n")));
            assertFalse(server.heard().contains("secret"));
        }
    }

    @Test
    void commands_injected_before_tls_are_not_believed() throws IOException {
        var script = Map.of("EHLO", "250-x\r\n250 STARTTLS", "STARTTLS", "220 go\r\n250 injected");
        try (var server = new ScriptedServer(script)) {
            var transport = transport(server.port(), Map.of("docket.smtp.security", "starttls"));
            assertInstanceOf(Deferred.class, transport.send(mail("x\r\n")));
        }
    }

    @Test
    void a_login_uses_what_the_server_offers() throws IOException {
        var login = Map.of("docket.smtp.user", "u", "docket.smtp.password", "p");
        try (var server = new ScriptedServer(Map.of("EHLO", "250-x\r\n250 AUTH LOGIN PLAIN"))) {
            assertInstanceOf(Accepted.class, transport(server.port(), login).send(mail("x\r\n")));
            assertTrue(server.heard().contains("AUTH PLAIN AHUAcA=="), server.heard().toString());
        }
        try (var server = new ScriptedServer(Map.of("EHLO", "250-x\r\n250 AUTH LOGIN"))) {
            assertInstanceOf(Accepted.class, transport(server.port(), login).send(mail("x\r\n")));
            assertEquals("AUTH LOGIN", server.heard().get(1));
        }
        try (var server = new ScriptedServer(Map.of())) {
            assertInstanceOf(Deferred.class, transport(server.port(), login).send(mail("x\r\n")));
        }
    }

    @Test
    void a_wrong_password_is_the_operators_affair_and_no_reason_to_drop_readers()
            throws IOException {
        var login = Map.of("docket.smtp.user", "u", "docket.smtp.password", "p");
        var script = Map.of("EHLO", "250-x\r\n250 AUTH PLAIN", "AUTH", "535 5.7.8 wrong");
        try (var server = new ScriptedServer(script)) {
            var answer = transport(server.port(), login).send(mail("x\r\n"));
            assertEquals(new Deferred("No session with the mail server: 535 5.7.8 wrong"), answer);
        }
    }

    @Test
    void a_lost_answer_says_that_the_server_may_have_the_message() throws IOException {
        try (var server = new ScriptedServer(Map.of("BODY", ScriptedServer.DROP))) {
            var answer = (Unanswered) send(server, "x\r\n");
            assertTrue(answer.reason().startsWith("The connection broke after the message"));
        }
    }

    private MailAnswer send(ScriptedServer server, String message) {
        return transport(server.port(), Map.of()).send(mail(message));
    }

    private SmtpTransport transport(int port, Map<String, String> settings) {
        var all = new HashMap<String, String>();
        all.put("docket.smtp.host", "localhost");
        all.put("docket.smtp.port", Integer.toString(port));
        all.put("docket.smtp.security", "none");
        all.put("docket.smtp.timeout", "5s");
        all.putAll(settings);
        return new SmtpTransport(MailConfigs.of(MailConfig.class, all), clock);
    }

    private static RawMail mail(String message) {
        return new RawMail(
                new MailAddress("digest", "docket.example"),
                new MailAddress("anna", "example.org"),
                "x",
                new RawMail.Content(message.getBytes(StandardCharsets.US_ASCII)));
    }
}
