package dev.docket.delivery;

import dev.docket.delivery.Outcome.Kept;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import java.time.Instant;
import java.time.InstantSource;

/** Writes down what an attempt came to. */
record Settlement(DeliveryStore store, Patience patience, InstantSource clock) {

    /** Of a peer's words, which may be a page of HTML. */
    private static final int LONGEST_NOTE = 500;

    void settle(Claimed claimed, Outcome outcome, boolean repeatsUnanswered) {
        switch (outcome) {
            case Sent(var receipt) -> close(claimed, State.SENT, receipt);
            case Kept(var where) -> close(claimed, State.KEPT, where);
            case Refused(var reason) -> close(claimed, State.REFUSED, reason);
            case Later(var notBefore, var reason) -> postpone(claimed, notBefore, reason);
            case Unanswered(var reason) -> {
                if (repeatsUnanswered) {
                    postpone(claimed, clock.instant(), reason);
                } else {
                    close(claimed, State.UNANSWERED, reason);
                }
            }
        }
    }

    private void postpone(Claimed claimed, Instant asked, String reason) {
        var delivery = claimed.delivery();
        var next = patience.next(clock.instant(), delivery.attempts(), asked);
        if (patience.isOver(claimed.created(), next)) {
            close(claimed, State.REFUSED, "Given up: " + reason);
        } else {
            store.postpone(delivery.id(), delivery.attempts(), next, note(reason));
        }
    }

    private void close(Claimed claimed, State state, String note) {
        var delivery = claimed.delivery();
        store.settle(delivery.id(), delivery.attempts(), state.key(), clock.instant(), note(note));
    }

    /** One line without the characters that a database does not take. */
    private static String note(String words) {
        return PlainText.shortened(PlainText.of(words), LONGEST_NOTE);
    }
}
