package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.feed.TestHubSettings;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.http.TestSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final TestSettings WARY = new TestSettings(false, 1_000, Duration.ofSeconds(1));

    private record At(URI baseUrl) implements DocketConfig {
        @Override
        public Path dataDir() {
            return Path.of("data");
        }
    }

    private static DocketConfig at(String base) {
        return new At(URI.create(base));
    }

    private static Reach reach(boolean enabled, String base) {
        return new Reach(new TestHubSettings(enabled), at(base), WARY);
    }

    @Test
    void a_public_address_is_enough() {
        var reach = reach(true, "https://docket.press/");
        assertEquals(Optional.empty(), reach.whyOff());
        assertTrue(reach.isOpen());
        assertFalse(reach.asksInTheClear());
        assertEquals("https://docket.press", reach.base());
    }

    @Test
    void an_address_that_only_we_can_reach_is_named() {
        var reach = reach(true, "http://localhost:8080");
        assertFalse(reach.isOpen());
        assertEquals(
                Optional.of(
                        "docket.base-url (http://localhost:8080) is no address that a hub on the"
                                + " internet can reach"),
                reach.whyOff());
    }

    @Test
    void switched_off_hubs_are_still_told_so() {
        var reach = reach(false, "https://docket.press");
        assertTrue(reach.isOpen());
        assertFalse(reach.isWanted());
        assertEquals(Optional.of("docket.websub.enabled is false"), reach.whyOff());
    }

    @Test
    void in_a_private_world_private_hubs_will_do() {
        var reach =
                new Reach(
                        new TestHubSettings(true), at("http://localhost:8080"), TestSettings.USUAL);
        assertTrue(reach.isOpen());
        assertTrue(reach.asksInTheClear());
    }
}
