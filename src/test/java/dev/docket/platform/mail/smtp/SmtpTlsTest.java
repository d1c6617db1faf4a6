package dev.docket.platform.mail.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailAnswer.Accepted;
import dev.docket.platform.mail.MailAnswer.Deferred;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import dev.docket.platform.mail.RawMail;
import dev.docket.platform.time.DocketClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpTlsTest {

    private static final RawMail MAIL =
            new RawMail(
                    new MailAddress("digest", "docket.example"),
                    new MailAddress("anna", "example.org"),
                    "x",
                    new RawMail.Content(
                            "Subject: s\r\n\r\nfor Anna only\r\n"
                                    .getBytes(StandardCharsets.US_ASCII)));

    @TempDir private static Path folder;
    private static Certificate localhost;
    private static Certificate elsewhere;

    @BeforeAll
    static void make_certificates() throws Exception {
        localhost = Certificate.of("localhost", folder);
        elsewhere = Certificate.of("mail.elsewhere.example", folder);
        System.setProperty("greenmail.tls.keystore.file", localhost.file().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
    }

    @Test
    void starttls_hides_the_login_and_the_message() throws Exception {
        try (var server = new StartTlsServer(localhost.server())) {
            var login = Map.of("docket.smtp.user", "u", "docket.smtp.password", "p");
            var transport = transport(server.port(), "starttls", localhost.client(), login);
            assertInstanceOf(Accepted.class, transport.send(MAIL));
            assertInstanceOf(Accepted.class, transport.send(MAIL), "and again on the same one");
            assertEquals(2, server.heardInTheOpen().size(), "EHLO and STARTTLS");
            assertTrue(server.heardInSecret().contains("AUTH PLAIN AHUAcA=="));
            assertTrue(server.heardInSecret().contains("for Anna only"));
            transport.close();
        }
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_believed() throws Exception {
        try (var server = new StartTlsServer(localhost.server())) {
            var strict = SSLContext.getDefault();
            var answer = transport(server.port(), "starttls", strict, Map.of()).send(MAIL);
            assertInstanceOf(Deferred.class, answer);
            assertFalse(server.heardInSecret().contains("for Anna only"));
        }
    }

    @Test
    void a_certificate_of_another_server_is_not_believed() throws Exception {
        try (var server = new StartTlsServer(elsewhere.server())) {
            var answer =
                    transport(server.port(), "starttls", elsewhere.client(), Map.of()).send(MAIL);
            assertInstanceOf(Deferred.class, answer);
            assertEquals(List.of(), server.heardInSecret());
        }
    }

    @Test
    void a_server_that_speaks_tls_from_the_start_gets_the_message() {
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
        server.start();
        try {
            var transport = transport(server.getSmtps().getPort(), "tls", client(), Map.of());
            assertInstanceOf(Accepted.class, transport.send(MAIL));
            assertEquals(1, server.getReceivedMessages().length);
            transport.close();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_without_tls_where_tls_is_wanted_gets_nothing() throws Exception {
        try (var server = new ScriptedServer(Map.of())) {
            var answer = transport(server.port(), "tls", client(), Map.of()).send(MAIL);
            assertInstanceOf(Deferred.class, answer);
            assertFalse(server.heard().contains("for Anna only"));
        }
    }

    private static SSLContext client() {
        try {
            return localhost.client();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static SmtpTransport transport(
            int port, String security, SSLContext tls, Map<String, String> more) {
        var settings = new HashMap<>(more);
        settings.put("docket.smtp.host", "localhost");
        settings.put("docket.smtp.port", Integer.toString(port));
        settings.put("docket.smtp.security", security);
        settings.put("docket.smtp.timeout", "10s");
        return new SmtpTransport(
                MailConfigs.of(MailConfig.class, settings),
                new DocketClock(),
                tls.getSocketFactory());
    }
}
