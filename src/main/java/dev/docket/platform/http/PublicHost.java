package dev.docket.platform.http;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Tells addresses that others on the internet can reach from those that only we can. */
public final class PublicHost {

    /**
     * Names that mean nothing outside (RFC 6761, RFC 6762, RFC 7686, RFC 8375; ".internal" by ICANN
     * in 2024).
     */
    private static final List<String> OURS =
            List.of(
                    ".localhost",
                    ".local",
                    ".internal",
                    ".home.arpa",
                    ".test",
                    ".example",
                    ".example.com",
                    ".example.net",
                    ".example.org",
                    ".invalid",
                    ".onion",
                    ".lan");

    private PublicHost() {}

    /**
     * Whether the host of a web address is meant for the internet, judged by how it is written: no
     * name is looked up.
     */
    public static boolean isIn(URI address) {
        return WebAddress.isOne(address.toString()) && isPublic(address.getHost());
    }

    private static boolean isPublic(String host) {
        var bare = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$|\\.$", "");
        try {
            return PublicAddress.isPublic(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException _) { // a name
            return bare.contains(".") && OURS.stream().noneMatch(("." + bare)::endsWith);
        }
    }
}
