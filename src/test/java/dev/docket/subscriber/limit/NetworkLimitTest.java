package dev.docket.subscriber.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.platform.time.DocketClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NetworkLimitTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final DocketClock clock = new DocketClock();

    @Test
    void a_network_gets_its_share_an_hour_and_no_other_network_pays_for_it() {
        clock.pin(NOON);
        var limit = new NetworkLimit(3, clock);
        for (int i = 0; i < 3; i++) {
            assertTrue(limit.admits("192.0.2.1"));
        }
        assertFalse(limit.admits("192.0.2.1"));
        assertTrue(limit.admits("192.0.2.2"));
        clock.pin(NOON.plusSeconds(1200));
        assertTrue(limit.admits("192.0.2.1"));
        assertFalse(limit.admits("192.0.2.1"));
    }

    @Test
    void an_ipv6_customer_is_his_first_64_bits() {
        assertEquals("2001:db8:1:2::/64", Network.of("2001:db8:1:2:3:4:5:6"));
        assertEquals("2001:db8:0:0::/64", Network.of("2001:db8::1"));
        assertEquals("0:0:0:0::/64", Network.of("::1"));
        assertEquals("fe80:0:0:0::/64", Network.of("fe80::1%eth0"));
        assertEquals("192.0.2.1", Network.of("192.0.2.1"));
        assertEquals("::ffff:192.0.2.1", Network.of("::ffff:192.0.2.1"));
    }
}
