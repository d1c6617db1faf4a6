package dev.docket.platform.mail.smtp;

import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfig.Security;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * How to reach the configured server: plain, upgraded (RFC 3207) or by TLS from the start (RFC
 * 8314).
 */
final class SmtpServer {

    private final MailConfig config;
    private final SSLSocketFactory tls;

    SmtpServer(MailConfig config, SSLSocketFactory tls) {
        this.config = config;
        this.tls = tls;
    }

    /** A connection that is greeted, protected and logged in as configured. */
    SmtpConnection connect() throws IOException {
        var socket = new Socket();
        try {
            var timeout = Math.toIntExact(config.timeout().toMillis());
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(timeout);
            socket.connect(new InetSocketAddress(host(), config.port()), timeout);
            return greet(config.security() == Security.TLS ? protect(socket) : socket);
        } catch (IOException | RuntimeException e) {
            socket.close();
            throw e;
        }
    }

    private SmtpConnection greet(Socket socket) throws IOException {
        var wire = new SmtpWire(socket);
        expect(wire.reply());
        var hello = expect(wire.ask("EHLO " + config.domain()));
        if (config.security() != Security.STARTTLS) {
            return logIn(new SmtpConnection(socket, wire), wire, hello);
        }
        if (!hello.offers("STARTTLS")) {
            throw new SmtpFailure(
                    "The server offers no STARTTLS, which docket.smtp.security wants");
        }
        expect(wire.ask("STARTTLS"));
        if (wire.hasUnread()) {
            throw new SmtpFailure("The server spoke between STARTTLS and TLS");
        }
        var secure = protect(socket);
        var secureWire = new SmtpWire(secure);
        var secureHello = expect(secureWire.ask("EHLO " + config.domain()));
        return logIn(new SmtpConnection(secure, secureWire), secureWire, secureHello);
    }

    private SmtpConnection logIn(SmtpConnection connection, SmtpWire wire, SmtpReply hello)
            throws IOException {
        if (config.user().isPresent()) {
            if (!connection.keepsSecrets()) {
                throw new SmtpFailure("The password is not sent without TLS to another machine");
            }
            var login = new SmtpLogin(config.user().get(), config.password().orElse(""));
            expect(login.perform(wire, hello));
        }
        return connection;
    }

    private Socket protect(Socket socket) throws IOException {
        var secure = (SSLSocket) tls.createSocket(socket, host(), config.port(), true);
        var parameters = secure.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secure.setSSLParameters(parameters);
        secure.startHandshake();
        return secure;
    }

    private String host() {
        return config.host().orElseThrow();
    }

    private static SmtpReply expect(SmtpReply reply) throws SmtpFailure {
        if (!reply.isPositive()) {
            throw new SmtpFailure(reply.words());
        }
        return reply;
    }
}
