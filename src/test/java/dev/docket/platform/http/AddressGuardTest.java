package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

    private static final AddressGuard STRICT =
            new AddressGuard(false, SystemDefaultDnsResolver.INSTANCE);

    /** Gives another answer each time it is asked. */
    private record Fickle(Queue<InetAddress[]> answers) implements DnsResolver {

        static Fickle of(String... addresses) throws UnknownHostException {
            var answers = new ArrayDeque<InetAddress[]>();
            for (var list : addresses) {
                answers.add(InetAddress.getAllByName(list));
            }
            return new Fickle(answers);
        }

        @Override
        public InetAddress[] resolve(String host) {
            return answers.remove();
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host + ".";
        }
    }

    @Test
    void what_was_checked_is_what_is_connected_to() throws UnknownHostException {
        var names = Fickle.of("1.1.1.1", "127.0.0.1");
        var guard = new AddressGuard(false, names);
        assertArrayEquals(InetAddress.getAllByName("1.1.1.1"), guard.resolve("fickle.example"));
        assertEquals(1, names.answers().size(), "asked once only, so there is no second answer");
        assertThrows(PrivateAddressException.class, () -> guard.resolve("fickle.example"));
    }

    @Test
    void one_private_address_among_public_ones_is_enough() {
        var answers = new ArrayDeque<InetAddress[]>();
        answers.add(
                new InetAddress[] {
                    InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.1")
                });
        var guard = new AddressGuard(false, new Fickle(answers));
        assertThrows(PrivateAddressException.class, () -> guard.resolve("mixed.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "0177.0.0.1",
                "017700000001",
                "127.0.0.1.",
                "localhost.",
                "0.0.0.0",
                "0",
                "[::1]",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "fe80::1",
                "fd00::1",
                "169.254.169.254",
                "100.100.100.200",
                "192.168.1.1"
            })
    void a_private_address_is_refused_however_it_is_written(String host) {
        assertThrows(UnknownHostException.class, () -> STRICT.resolve(host));
    }

    @Test
    void whoever_lets_others_connect_is_told_before() {
        var inner = URI.create("http://[::1]:8080/a");
        assertThrows(PrivateAddressException.class, () -> STRICT.check(inner));
    }

    @Test
    void a_demo_may_ask_everybody() throws UnknownHostException {
        var open = new AddressGuard(true, SystemDefaultDnsResolver.INSTANCE);
        assertEquals("127.0.0.1", open.resolve("127.0.0.1")[0].getHostAddress());
        open.check(URI.create("http://unknown.invalid/"));
        assertEquals(
                "a.",
                new AddressGuard(true, new Fickle(new ArrayDeque<>()))
                        .resolveCanonicalHostname("a"));
    }
}
