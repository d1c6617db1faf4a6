package dev.docket.feed.websub;

import dev.docket.feed.HubSettings;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.http.HttpSettings;
import dev.docket.platform.http.PublicHost;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether hubs can reach us, and whether they shall. */
@Singleton
public class Reach {

    private final String base;
    private final boolean wanted;
    private final boolean open;
    private final boolean clear;

    Reach(HubSettings settings, DocketConfig docket, HttpSettings http) {
        this.base = docket.baseUrl().toString().replaceAll("/+$", "");
        this.wanted = settings.enabled();
        this.clear = http.allowPrivateAddresses();
        // Where private addresses may be asked, as in a demo, the hub is as private as we are.
        this.open = clear || PublicHost.isIn(docket.baseUrl());
    }

    /** The start of our own addresses, without a slash at its end. */
    String base() {
        return base;
    }

    /** Whether hubs are to push. */
    boolean isWanted() {
        return wanted;
    }

    /** Whether a hub can answer at all, be it only to say goodbye. */
    public boolean isOpen() {
        return open;
    }

    /** Whether a hub that is named with http may be asked by it. */
    boolean asksInTheClear() {
        return clear;
    }

    /** Why no hub is asked to push, for the operator; empty if they are. */
    public Optional<String> whyOff() {
        if (!wanted) {
            return Optional.of("docket.websub.enabled is false");
        }
        return open
                ? Optional.empty()
                : Optional.of(
                        "docket.base-url (%s) is no address that a hub on the internet can reach"
                                .formatted(base));
    }
}
