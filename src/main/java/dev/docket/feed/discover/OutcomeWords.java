package dev.docket.feed.discover;

import dev.docket.platform.http.FetchOutcome;

/** Says why there is nothing to read, a sentence without its full stop. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String of(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched _, FetchOutcome.Unchanged _ -> "There is something else";
            case FetchOutcome.AskedToWait(var status, _) ->
                    "HTTP %d: the site asks us to wait; try again later".formatted(status);
            case FetchOutcome.Gone(var status) ->
                    "HTTP %d: nothing is at this address".formatted(status);
            case FetchOutcome.OffLimits(var host) ->
                    host + " is none of the hosts that may be asked";
            case FetchOutcome.Disallowed refused -> refused.reason();
            case FetchOutcome.Failed(var reason) -> reason;
        };
    }
}
