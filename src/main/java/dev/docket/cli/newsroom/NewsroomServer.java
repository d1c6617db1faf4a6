package dev.docket.cli.newsroom;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a newsroom over HTTP on 127.0.0.1, until it is closed. */
public final class NewsroomServer implements AutoCloseable {

    private static final int NO_BODY = -1;

    private final HttpServer http;
    private final ExecutorService visitors = Executors.newVirtualThreadPerTaskExecutor();
    private final Router router;

    private NewsroomServer(HttpServer http, Router router) {
        this.http = http;
        this.router = router;
    }

    /**
     * Opens the newsroom to visitors, who see what is published by {@code clock}.
     *
     * @param port 0 for any free one
     * @throws IOException if the port is taken
     */
    public static NewsroomServer start(Newsroom newsroom, InstantSource clock, int port)
            throws IOException {
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var http = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        var server = new NewsroomServer(http, new Router(newsroom, clock));
        http.createContext("/", server::handle);
        http.setExecutor(server.visitors);
        http.start();
        return server;
    }

    /** The root of the newsroom, a page for people. */
    public URI address() {
        return URI.create(base());
    }

    /** Where the list of all sources is. */
    public URI opml() {
        return address().resolve("/opml");
    }

    @Override
    public void close() {
        http.stop(0);
        visitors.close();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = Request.of(exchange);
            send(exchange, answer(request), request.isHead());
        }
    }

    private Reply answer(Request request) {
        if (!request.isReading()) {
            return Reply.notAllowed();
        }
        var base = request.host().isEmpty() ? base() : "http://" + request.host();
        return router.answer(request.path(), base)
                .map(document -> Reply.to(request, document))
                .orElseGet(Reply::notFound);
    }

    private String base() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    private static void send(HttpExchange exchange, Reply reply, boolean head) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        var body = reply.bytes();
        boolean silent = head || body.length == 0;
        exchange.sendResponseHeaders(reply.status(), silent ? NO_BODY : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
    }
}
