package dev.docket.subscriber.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a page is asked with, and how its answer reads, without a running service. */
final class Visits {

    private Visits() {}

    /** A request from this IP address, which is all that the pages look at. */
    static HttpServerRequest from(String ip) {
        var address = SocketAddress.inetSocketAddress(40_000, ip);
        return (HttpServerRequest)
                Proxy.newProxyInstance(
                        Visits.class.getClassLoader(),
                        new Class<?>[] {HttpServerRequest.class},
                        (_, method, _) -> {
                            if (method.getName().equals("remoteAddress")) {
                                return address;
                            }
                            throw new UnsupportedOperationException(method.getName());
                        });
    }

    static Document page(Response answer) {
        return Jsoup.parse(answer.getEntity().toString());
    }
}
