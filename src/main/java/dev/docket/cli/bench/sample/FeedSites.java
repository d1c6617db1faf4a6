package dev.docket.cli.bench.sample;

import com.sun.net.httpserver.HttpExchange;
import dev.docket.cli.bench.load.LocalServer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Sites with feeds, RSS and Atom by turns; a port of this machine each, since one site is asked one
 * thing at a time. A feed that has not changed is answered with 304.
 */
public final class FeedSites implements AutoCloseable {

    /** How many entries a feed has. */
    public static final int ENTRIES = 30;

    private static final String TAG = "\"sample\"";
    private static final int DIFFERENT = 50;

    private final List<LocalServer> sites = new ArrayList<>();
    private final List<byte[]> feeds = new ArrayList<>();

    private FeedSites() {}

    /** Opens that many sites. */
    public static FeedSites open(int count) throws IOException {
        var sites = new FeedSites();
        var articles = SyntheticPress.articles(DIFFERENT * ENTRIES);
        for (int i = 0; i < DIFFERENT; i++) {
            var entries = articles.subList(i * ENTRIES, (i + 1) * ENTRIES);
            var title = "Sample " + i;
            sites.feeds.add(
                    i % 2 == 0 ? SampleFeed.rss(title, entries) : SampleFeed.atom(title, entries));
        }
        for (int i = 0; i < count; i++) {
            sites.sites.add(LocalServer.answering(sites::answer));
        }
        return sites;
    }

    /** The address of the feed of that number, on the site whose turn it is. */
    public URI feed(int number) {
        return sites.get(number % sites.size()).address().resolve("/feeds/" + number);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("ETag", TAG);
            if (TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            var path = exchange.getRequestURI().getPath();
            var feed = feeds.get(Integer.parseInt(path.replaceAll("\\D", "")) % DIFFERENT);
            exchange.getResponseHeaders().set("Content-Type", "application/xml; charset=utf-8");
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
        }
    }

    @Override
    public void close() {
        sites.forEach(LocalServer::close);
    }
}
