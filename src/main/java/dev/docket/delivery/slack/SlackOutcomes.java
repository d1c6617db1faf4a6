package dev.docket.delivery.slack;

import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.chat.Backoff;
import dev.docket.delivery.chat.Exchange;
import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.RetryAfter;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Slack's answers mean for a delivery. Slack reports most errors with status 200.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage</a>
 */
final class SlackOutcomes {

    /** The room is lost; so it is for a webhook that answers in these words. */
    static final Set<String> ROOM_LOST =
            Set.of(
                    "channel_not_found",
                    "is_archived",
                    "not_in_channel",
                    "restricted_action",
                    "channel_is_archived",
                    "no_service",
                    "no_team",
                    "no_active_hooks",
                    "no_channel");

    /** No call with this token can succeed. */
    static final Set<String> TOKEN_DEAD =
            Set.of(
                    "invalid_auth",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "not_authed",
                    "org_login_required");

    private static final Set<String> PASSING =
            Set.of(
                    "internal_error",
                    "fatal_error",
                    "service_unavailable",
                    "ratelimited",
                    "rate_limited",
                    "request_timeout",
                    "team_added_to_org");

    private static final Pattern WORD = Pattern.compile("[a-z0-9_]{1,60}");

    private final InstantSource clock;

    SlackOutcomes(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * The outcome of a post.
     *
     * @param attempts made so far, this one included
     */
    Outcome of(Exchange exchange, int attempts) {
        return switch (exchange) {
            case Exchange.Unreached(var reason) -> later(attempts, reason);
            case Exchange.Lost(var reason) -> new Unanswered(reason);
            case Answered answered -> of(answered, attempts);
        };
    }

    private Outcome of(Answered answered, int attempts) {
        if (answered.status() == 429) {
            var wait = RetryAfter.of(answered.headers()).orElse(Backoff.after(attempts));
            return new Later(clock.instant().plus(wait), "ratelimited");
        }
        if (answered.status() >= 500) {
            return later(attempts, "HTTP " + answered.status());
        }
        return said(answered, attempts);
    }

    private Outcome said(Answered answered, int attempts) {
        var body = answered.body().strip();
        var json = Json.read(body);
        if (json.isPresent()) {
            return json.get().path("ok").asBoolean()
                    ? new Sent(Json.text(json.get(), "/ts"))
                    : failed(Json.text(json.get(), "/error"), attempts);
        }
        return answered.status() == 200 && body.equals("ok")
                ? new Sent("")
                : failed(answered.status() == 200 ? "" : body, attempts);
    }

    /** Slack's errors are single words; anything else was said by a proxy on the way. */
    private Outcome failed(String error, int attempts) {
        if (!WORD.matcher(error).matches()) {
            return later(attempts, "an answer that is not Slack's");
        }
        return PASSING.contains(error) ? later(attempts, error) : new Refused(error);
    }

    private Outcome later(int attempts, String reason) {
        return new Later(clock.instant().plus(Backoff.after(attempts)), reason);
    }
}
