package dev.docket.platform.mail.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers each command as a script says. {@code DROP} closes the connection
 * instead of answering; {@code BODY} is the command that a finished message counts as.
 */
final class ScriptedServer implements AutoCloseable {

    static final String DROP = "DROP";

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Map<String, String> script;
    private final Map<String, String> later;
    private final int patience;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    ScriptedServer(Map<String, String> script) throws IOException {
        this(script, script, 0);
    }

    /**
     * @param later the script of a connection that has brought {@code patience} messages
     */
    ScriptedServer(Map<String, String> script, Map<String, String> later, int patience)
            throws IOException {
        this.script = script;
        this.later = later;
        this.patience = patience;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /** Every line that a client sent. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException _) {
                return; // closed: the test is over
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in =
                    new BufferedReader(
                            new InputStreamReader(
                                    client.getInputStream(), StandardCharsets.ISO_8859_1));
            int messages = 0;
            boolean open = answer(client, "HELLO", "220 scripted", script);
            while (open) {
                var now = messages < patience ? script : later;
                var line = in.readLine();
                if (line == null) {
                    return;
                }
                heard.add(line);
                var command = line.split("[ :]", 2)[0];
                open = answer(client, command, usual(command), now);
                if (open && command.equals("DATA") && !now.containsKey("DATA")) {
                    readMessage(in);
                    messages++;
                    open = answer(client, "BODY", "250 2.0.0 taken", now);
                }
            }
        } catch (IOException _) {
            heard.add("(the client went away)");
        }
    }

    private void readMessage(BufferedReader in) throws IOException {
        var line = in.readLine();
        while (line != null && !line.equals(".")) {
            heard.add(line);
            line = in.readLine();
        }
    }

    private static String usual(String command) {
        return command.equals("DATA") ? "354 go on" : "250 ok";
    }

    private static boolean answer(
            Socket client, String command, String usual, Map<String, String> script)
            throws IOException {
        var answer = script.getOrDefault(command, usual);
        if (answer.equals(DROP)) {
            return false;
        }
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
