package dev.docket.platform.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How Docket behaves towards the sites it reads. */
@ConfigMapping(prefix = "docket.http")
public interface HttpSettings {

    /** What we call ourselves, with an address where a webmaster can complain. */
    @WithDefault("Docket/0.1 (+${docket.base-url:http://localhost:8080}/en/about)")
    String userAgent();

    /**
     * A mail address that a webmaster can write to, sent in From and beside the user agent; by
     * default none.
     */
    Optional<String> contact();

    /**
     * The proxy that all requests go through, such as {@code http://user:password@proxy:3128}; by
     * default none, whatever the environment says. The proxy resolves names once more, so a name
     * that changes its address between our check and its own can still lead it to an address of its
     * network: let the proxy refuse those.
     */
    Optional<String> proxy();

    /**
     * Whether private, loopback and link-local addresses may be asked. Only for demos and tests.
     */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    /**
     * The only hosts that may be asked, also by way of a redirect, such as those of a replay; by
     * default all.
     */
    Optional<List<String>> onlyHosts();

    /** The largest document read, in bytes, compressed as well as decompressed. */
    @WithDefault("20000000")
    int maxBytes();

    /** The longest time for one request, from connecting to the last byte. */
    @WithDefault("30s")
    Duration totalTime();

    /** The longest time to connect, and the longest silence while reading. */
    @WithDefault("10s")
    Duration silence();

    /** The least time between two requests to one host. */
    @WithDefault("1s")
    Duration delay();

    /**
     * The most that a Crawl-delay in robots.txt can ask for, and the longest Retry-After that is
     * waited for; a longer one sends us away from the host until it is over.
     */
    @WithDefault("30s")
    Duration maxDelay();

    /** How many redirects are followed. */
    @WithDefault("5")
    int maxRedirects();
}
