package dev.docket.cli.bench.load;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The JDK's own web server on a free port of 127.0.0.1, a virtual thread a request. */
public final class LocalServer implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final HttpServer http;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private LocalServer(HttpServer http) {
        this.http = http;
    }

    /** Starts one that answers everything with {@code handler}. */
    public static LocalServer answering(HttpHandler handler) throws IOException {
        // Read once, when the first server starts: without it, kept connections wait 40 ms an
        // answer for the delayed ACK of the peer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var server =
                new LocalServer(HttpServer.create(new InetSocketAddress(loopback, 0), BACKLOG));
        server.http.createContext("/", handler);
        server.http.setExecutor(server.threads);
        server.http.start();
        return server;
    }

    /** Its root. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    @Override
    public void close() {
        http.stop(0);
        threads.close();
    }
}
