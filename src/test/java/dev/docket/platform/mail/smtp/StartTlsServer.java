package dev.docket.platform.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that upgrades a connection to TLS (RFC 3207) and asks for a login only then. */
final class StartTlsServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final SSLContext tls;
    private final List<String> plain = new CopyOnWriteArrayList<>();
    private final List<String> secret = new CopyOnWriteArrayList<>();

    StartTlsServer(SSLContext tls) throws IOException {
        this.tls = tls;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What anybody on the way could read. */
    List<String> heardInTheOpen() {
        return List.copyOf(plain);
    }

    /** What only we could. */
    List<String> heardInSecret() {
        return List.copyOf(secret);
    }

    private void accept() {
        try {
            while (true) {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException _) {
            plain.add("(closed)");
        }
    }

    private void serve(Socket client) {
        try (client) {
            say(client, "220 open");
            if (talk(client, plain, "250-here\r\n250 STARTTLS")) {
                var secure = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
                secure.setUseClientMode(false);
                talk(secure, secret, "250-here\r\n250 AUTH PLAIN");
            }
        } catch (IOException _) {
            plain.add("(the client went away)");
        }
    }

    /** Answers until the end, or until TLS is asked for. */
    private static boolean talk(Socket client, List<String> heard, String hello)
            throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            heard.add(line);
            switch (line.split(" ", 2)[0]) {
                case "EHLO" -> say(client, hello);
                case "STARTTLS" -> {
                    say(client, "220 go on");
                    return true;
                }
                case "DATA" -> {
                    say(client, "354 go on");
                    readMessage(in, heard);
                    say(client, "250 taken");
                }
                default -> say(client, "250 ok");
            }
        }
        return false;
    }

    private static void readMessage(BufferedReader in, List<String> heard) throws IOException {
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            heard.add(line);
        }
    }

    private static void say(Socket client, String words) throws IOException {
        client.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
