package dev.docket.platform.mail.smtp;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

/** Commands, replies and data on one connection, octet by octet. */
final class SmtpWire {

    private static final int LONGEST_LINE = 8_192; // 16 times RFC 5321's: servers are talkative
    private static final int MOST_LINES = 200;

    private final InputStream in;
    private final OutputStream out;

    SmtpWire(Socket socket) throws IOException {
        in = new BufferedInputStream(socket.getInputStream());
        out = new BufferedOutputStream(socket.getOutputStream(), 32 * 1024);
    }

    SmtpReply ask(String command) throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return reply();
    }

    SmtpReply reply() throws IOException {
        var lines = new ArrayList<String>();
        while (true) {
            var line = line();
            if (!line.matches("[2-5]\\d\\d([ -].*)?") || lines.size() == MOST_LINES) {
                throw new ProtocolException("This is no SMTP reply: " + line);
            }
            lines.add(line.length() > 4 ? line.substring(4) : "");
            if (line.length() == 3 || line.charAt(3) == ' ') {
                return new SmtpReply(Integer.parseInt(line, 0, 3, 10), lines);
            }
        }
    }

    /** Sends a message with its dots doubled and the dot that ends it (RFC 5321, section 4.5.2). */
    void data(byte[] message) throws IOException {
        boolean lineStart = true;
        for (byte octet : message) {
            if (lineStart && octet == '.') {
                out.write('.');
            }
            out.write(octet);
            lineStart = octet == '\n';
        }
        out.write((lineStart ? ".\r\n" : "\r\n.\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Whether the server has said more than it was asked: a sign of injected commands. */
    boolean hasUnread() throws IOException {
        return in.available() > 0;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        int octet;
        while ((octet = in.read()) != '\n') {
            if (octet < 0) {
                throw new EOFException("The server closed the connection");
            }
            if (line.length() == LONGEST_LINE) {
                throw new ProtocolException("The server's line has no end");
            }
            line.append((char) octet);
        }
        return line.toString().stripTrailing();
    }
}
