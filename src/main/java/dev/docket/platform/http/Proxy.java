package dev.docket.platform.http;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.HttpHost;

/**
 * The one way out of the operator's network.
 *
 * <p>With a proxy, it is the proxy that resolves names and connects. We resolve and check a name
 * before we hand it over, so a name of a private address never leaves; but a name that changes its
 * address in between (DNS rebinding) is for the proxy to refuse.
 */
record Proxy(HttpHost host, Optional<Login> login) {

    /** What the proxy asks of its users. */
    record Login(String user, String password) {

        String basic() {
            var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(pair);
        }

        @Override
        public String toString() {
            return user; // never the password, wherever it is printed
        }
    }

    /**
     * @throws IllegalArgumentException if the text is no address of a proxy; the message does not
     *     repeat it, for there may be a password in it
     */
    static Proxy of(String text) {
        try {
            var address = URI.create(text.strip());
            if ("http".equalsIgnoreCase(address.getScheme()) && address.getHost() != null) {
                int port = address.getPort() < 0 ? 80 : address.getPort();
                return new Proxy(
                        new HttpHost("http", address.getHost(), port),
                        Optional.ofNullable(address.getUserInfo()).map(Proxy::login));
            }
        } catch (IllegalArgumentException _) { // told below, without the text
        }
        throw new IllegalArgumentException(
                "docket.http.proxy must look like http://proxy:3128 or"
                        + " http://user:password@proxy:3128");
    }

    private static Login login(String user) {
        int colon = user.indexOf(':');
        return colon < 0
                ? new Login(user, "")
                : new Login(user.substring(0, colon), user.substring(colon + 1));
    }

    void use(HttpClientBuilder client) {
        client.setProxy(host);
        login.ifPresent(mine -> {
            var known = new BasicCredentialsProvider();
            known.setCredentials(
                    new AuthScope(host),
                    new UsernamePasswordCredentials(mine.user(), mine.password().toCharArray()));
            client.setDefaultCredentialsProvider(known);
        });
    }

    /** Shows the login at once where the proxy reads the request itself, which saves a 407. */
    void introduce(HttpUriRequestBase request) {
        if ("http".equalsIgnoreCase(request.getScheme())) {
            login.ifPresent(mine -> request.setHeader("Proxy-Authorization", mine.basic()));
        }
    }

    /** The proxy's own failure said so; what happens further on as it is. */
    IOException told(IOException failure) {
        return switch (failure) {
            case HttpHostConnectException _, ConnectTimeoutException _, UnknownHostException _ ->
                    new RefusedException(
                            "The proxy %s cannot be reached; see docket.http.proxy"
                                    .formatted(host.toHostString()),
                            failure);
            default -> failure;
        };
    }
}
