package dev.docket.feed;

/** Where a subscription to a source's hub stands. */
public enum HubStage {
    /** The source names a hub that we have not asked yet. */
    WANTED,
    /** Asked; the hub has not verified that it was we who asked, or its lease ran out since. */
    ASKED,
    /** Verified: the hub tells us what is new. */
    ACTIVE,
    /** As {@link #ACTIVE}, and asked again because the lease is about to end. */
    RENEWING,
    /** The hub said no. It is asked again, but not soon. */
    DENIED,
    /** Not wished any more; the hub is being told. */
    LEAVING;

    /** Whether what the hub sends is of use. */
    public boolean takesPushes() {
        return switch (this) {
            case ASKED, ACTIVE, RENEWING -> true;
            case WANTED, DENIED, LEAVING -> false;
        };
    }
}
