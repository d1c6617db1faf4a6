package dev.docket.platform.mail.smtp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Logs in with a name and a password: PLAIN (RFC 4616), or LOGIN where a server has only that. */
record SmtpLogin(String user, String password) {

    SmtpReply perform(SmtpWire wire, SmtpReply hello) throws IOException {
        if (hello.offersLogin("PLAIN")) {
            return wire.ask("AUTH PLAIN " + base64("\0" + user + "\0" + password));
        }
        if (hello.offersLogin("LOGIN")) {
            return login(wire);
        }
        throw new SmtpFailure("The server offers neither AUTH PLAIN nor AUTH LOGIN");
    }

    private SmtpReply login(SmtpWire wire) throws IOException {
        var reply = wire.ask("AUTH LOGIN");
        if (reply.isPositive()) {
            reply = wire.ask(base64(user));
        }
        return reply.isPositive() ? wire.ask(base64(password)) : reply;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return "SmtpLogin[" + user + "]";
    }
}
