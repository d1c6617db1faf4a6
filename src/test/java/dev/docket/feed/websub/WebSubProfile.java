package dev.docket.feed.websub;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Docket where hubs on the loopback address can reach it: it has to know its own port. */
public final class WebSubProfile implements QuarkusTestProfile {

    private final int port = free();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "docket.http.allow-private-addresses",
                "true",
                "quarkus.http.test-port",
                Integer.toString(port),
                "docket.base-url",
                "http://localhost:" + port,
                "docket.websub.max-bytes",
                "1000000");
    }

    private static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
