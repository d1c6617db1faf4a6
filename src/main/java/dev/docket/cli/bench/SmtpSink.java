package dev.docket.cli.bench;

import dev.docket.cli.bench.load.Program;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Postfix's smtp-sink(1): a mail server on this machine that takes everything and keeps nothing.
 */
final class SmtpSink implements AutoCloseable {

    static final String HOST = "127.0.0.1";
    private static final int BACKLOG = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final int port;

    private SmtpSink(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The program of that name, from Postfix. */
    static Path program(String name) {
        return Program.find(name)
                .orElseThrow(() ->
                        new IllegalStateException(
                                name
                                        + " is missing: it comes with Postfix (Debian: apt-get"
                                        + " install postfix; macOS: brew install postfix)"));
    }

    static SmtpSink start() throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(program("smtp-sink").toString()));
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("-u", "nobody"));
        }
        command.addAll(List.of(HOST + ":" + port, Integer.toString(BACKLOG)));
        var builder = new ProcessBuilder(command);
        builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.INHERIT);
        var sink = new SmtpSink(builder.start(), port);
        sink.awaitOpen();
        return sink;
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, loopback())) {
            return probe.getLocalPort();
        }
    }

    private void awaitOpen() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isOpen()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("smtp-sink does not start on port " + port);
            }
            Thread.onSpinWait();
        }
    }

    private boolean isOpen() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback(), port), 1000);
            return true;
        } catch (IOException _) {
            return false; // not yet: asked again until the patience ends
        }
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
