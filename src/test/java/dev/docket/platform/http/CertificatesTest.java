package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.docket.platform.http.FetchOutcome.Failed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Against a TLS server with certificates made with keytool, all for {@code localhost} but {@code
 * other-name}.
 */
class CertificatesTest {

    private static final char[] PASSWORD = "harbour".toCharArray();

    private final List<HttpsServer> servers = new ArrayList<>();

    @AfterEach
    void close() {
        servers.forEach(server -> server.stop(0));
    }

    private static KeyStore store(String name) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = CertificatesTest.class.getResourceAsStream("/http/" + name + ".p12")) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private URI serve(String name) throws GeneralSecurityException, IOException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(name), PASSWORD);
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        var server =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        servers.add(server);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.createContext("/", exchange -> FaultyServer.send(exchange, 200, new byte[] {'x'}));
        server.start();
        return URI.create("https://localhost:%d/feed".formatted(server.getAddress().getPort()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "expired | its certificate expired on 1 May 2024; only the site can renew it",
                "not-yet | its certificate is not valid before 1 January 2120; check this machine's"
                        + " clock",
                "self-signed | its certificate is signed by the site itself, so anybody could have"
                        + " made it"
            })
    void what_is_wrong_with_a_certificate_is_told_in_plain_words(String name, String words)
            throws GeneralSecurityException, IOException {
        var address = serve(name);
        var fetcher = new HttpFetcher(TestSettings.USUAL, () -> Instant.EPOCH, _ -> {});
        assertEquals(
                new Failed("No secure connection to localhost: " + words),
                fetcher.fetch(Request.given(address, Validators.NONE)));
        fetcher.close();
    }

    @Test
    void whoever_nobody_vouches_for_is_not_believed() throws GeneralSecurityException, IOException {
        var address = serve("unknown-issuer");
        var fetcher = new HttpFetcher(TestSettings.USUAL, () -> Instant.EPOCH, _ -> {});
        var failed =
                assertInstanceOf(
                        Failed.class, fetcher.fetch(Request.given(address, Validators.NONE)));
        assertTrue(
                failed.reason().contains("its certificate cannot be traced to anybody we trust"),
                failed.reason());
        fetcher.close();
    }

    @Test
    void a_certificate_for_another_name_is_told_from_a_bad_one()
            throws GeneralSecurityException, IOException {
        var refused =
                assertThrows(
                        SSLHandshakeException.class,
                        () -> shakeHands(serve("other-name"), store("other-name")));
        assertEquals(
                "No secure connection to localhost: its certificate is for another name; perhaps"
                        + " the address is misspelt",
                FailureWords.of(refused, URI.create("https://localhost/")));
    }

    @Test
    void a_good_certificate_is_believed() throws GeneralSecurityException, IOException {
        shakeHands(serve("self-signed"), store("self-signed"));
    }

    /** As the client does, but trusting {@code anchors} alone. */
    private static void shakeHands(URI address, KeyStore anchors) throws IOException {
        var sockets = Trust.context(anchors).getSocketFactory();
        try (var socket = (SSLSocket) sockets.createSocket(address.getHost(), address.getPort())) {
            var parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
        }
    }
}
