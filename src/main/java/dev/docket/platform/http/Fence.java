package dev.docket.platform.http;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The only hosts that may be asked, redirects included; empty means all. */
record Fence(Set<String> hosts) {

    Fence {
        hosts = Set.copyOf(hosts);
    }

    static Fence around(Optional<List<String>> hosts) {
        var inside = new HashSet<String>();
        hosts.ifPresent(named -> named.forEach(host -> inside.add(plain(host))));
        return new Fence(inside);
    }

    void check(URI address) throws OffLimitsException {
        var host = Objects.requireNonNull(address.getHost());
        if (!hosts.isEmpty() && !hosts.contains(plain(host))) {
            throw new OffLimitsException(host);
        }
    }

    private static String plain(String host) {
        return host.strip().toLowerCase(Locale.ROOT);
    }
}
