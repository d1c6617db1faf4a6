package dev.docket.desk.page;

import dev.docket.feed.HubStage;
import dev.docket.feed.HubStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source's hub on its line.
 *
 * @param stage how we get on with it, in words
 * @param leaseUntil when it forgets us unless we ask again; null if it never agreed
 * @param lastPush when it last told us of news; null if it never did
 * @param problem what is wrong; null if nothing is
 */
public record HubRow(
        String hub,
        String stage,
        @Nullable Instant leaseUntil,
        @Nullable Instant lastPush,
        @Nullable String problem) {

    static HubRow of(HubStatus status) {
        return new HubRow(
                status.hub(),
                words(status.stage()),
                status.leaseUntil(),
                status.lastPush(),
                status.problem());
    }

    private static String words(HubStage stage) {
        return switch (stage) {
            case WANTED -> "not asked yet";
            case ASKED -> "asked, has not confirmed yet";
            case ACTIVE -> "tells us what is new";
            case RENEWING -> "tells us what is new, asked to go on";
            case DENIED -> "has refused, is asked again later";
            case LEAVING -> "is being told that we leave";
        };
    }
}
