package dev.docket.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A command of the packaged application that goes on until it is told to stop. */
final class RunningService implements AutoCloseable {

    private static final int MINUTES = 3;

    private final Process process;
    private final BufferedReader out;
    private final Path err;
    private final int port;
    private final List<String> said = new ArrayList<>();
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private RunningService(Process process, Path err, int port) {
        this.process = process;
        this.out = process.inputReader();
        this.err = err;
        this.port = port;
    }

    /**
     * Starts it on a port of its own and waits for the line that says it is ready, not for ever.
     */
    static RunningService start(
            Path folder, Map<String, String> environment, String ready, String... arguments)
            throws IOException {
        int port = freePort();
        var command = new ArrayList<>(Packaged.command(arguments));
        command.addAll(List.of("--host", "127.0.0.1", "--port", Integer.toString(port)));
        var err = Files.createTempFile(folder, "err", ".txt");
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        var process = builder.directory(folder.toFile()).redirectError(err.toFile()).start();
        var service = new RunningService(process, err, port);
        var patience = CompletableFuture.delayedExecutor(MINUTES, TimeUnit.MINUTES);
        var watch = CompletableFuture.runAsync(process::destroyForcibly, patience);
        service.await(ready);
        watch.cancel(false);
        return service;
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private void await(String ready) throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            said.add(line);
            if (line.contains(ready)) {
                return;
            }
        }
        throw new IOException("It ended before it was ready:\n" + Files.readString(err));
    }

    /** The lines on standard output up to now. */
    List<String> said() {
        return List.copyOf(said);
    }

    String err() throws IOException {
        return Files.readString(err);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var page = URI.create("http://127.0.0.1:" + port + path);
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    /** Stops it as Ctrl-C or the system does, and waits until it is gone. */
    @Override
    public void close() throws IOException {
        browser.close();
        process.destroy();
        if (!isGone()) {
            process.destroyForcibly();
            throw new IOException("Still running a minute after it was told to stop");
        }
    }

    private boolean isGone() {
        try {
            return process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
