package dev.docket.subscriber.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1",
        "2001:db8::1, 2001:db8:0:0:1:2:3:4",
        "2001:db8::1, 2001:0DB8:0000:0000:0:0:0:9",
        "2001:DB8:0:1::1, 2001:db8:0:1::2",
        "::2:3:4:5:6:7:8, 0:2:3:4:9:9:9:9",
        "2001::3:4:5:6:7:8, 2001:0:3:4::",
        "fe80::1%eth0, fe80::2%wlan1",
        "::ffff:192.0.2.1, 192.0.2.1",
        "::ffff:c000:201, 192.0.2.1"
    })
    void one_customer_is_one_network_however_it_is_spelled(String one, String other) {
        assertEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2",
        "2001:db8:1:2::1, 2001:db8:1:3::1",
        "2001:db8:1:2::1, 2001:db8:12::1",
        "::2:3:4:5:6:7:8, ::1",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2",
        "2001:db8::1, 192.0.2.1"
    })
    void two_customers_are_two_networks(String one, String other) {
        assertNotEquals(Network.of(one), Network.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "192.0.2", "192.0.2.1:443", "1::2::3", "lab.test", "%"})
    void what_is_no_address_stands_for_itself(String nonsense) {
        assertEquals(nonsense, Network.of(nonsense));
    }
}
