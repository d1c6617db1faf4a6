package dev.docket.feed.websub;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Docket where hubs on the loopback address can reach it. */
public final class WebSubProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "docket.http.allow-private-addresses", "true",
                "docket.base-url", "http://localhost:${quarkus.http.test-port:8081}",
                "docket.websub.max-bytes", "1000000");
    }
}
