package dev.docket.subscriber.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Whom an IP address belongs to: itself in IPv4; its first 64 bits in IPv6 (RFC 6177). */
final class Network {

    private static final int BYTES = 8;

    private Network() {}

    /** The same for all spellings of all addresses of one network. */
    static String of(String ip) {
        var address = ip.split("%", 2)[0]; // the zone says which of our own wires it came in by
        try {
            return address.contains(":") ? of(Inet6Address.ofLiteral(address)) : ip;
        } catch (IllegalArgumentException _) { // a proxy's word for somebody it does not name
            return ip;
        }
    }

    /** IPv4 written as IPv6 (RFC 4291, section 2.5.5.2) has been turned back by now. */
    private static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(address.getAddress(), 0, BYTES) + "::/64"
                : address.getHostAddress();
    }
}
