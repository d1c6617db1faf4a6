package dev.docket.subscriber.limit;

import java.util.Arrays;

/** Whom an IP address belongs to: itself in IPv4; its first 64 bits in IPv6 (RFC 6177). */
final class Network {

    private Network() {}

    static String of(String ip) {
        if (!ip.contains(":") || ip.contains(".")) {
            return ip;
        }
        var halves = ip.split("%", 2)[0].split("::", 2);
        var left = halves[0].isEmpty() ? new String[0] : halves[0].split(":", -1);
        var groups = new String[4];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = i < left.length ? left[i] : "0";
        }
        return String.join(":", Arrays.asList(groups)) + "::/64";
    }
}
