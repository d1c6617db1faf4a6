package dev.docket.delivery.slack;

import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Meaning;
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What Slack's answers mean. Slack reports most errors with status 200, and in single words.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.postMessage">chat.postMessage</a>
 */
final class SlackMeaning {

    private static final Set<String> ROOM_LOST =
            Set.of(
                    "channel_not_found",
                    "is_archived",
                    "not_in_channel",
                    "restricted_action",
                    "channel_is_archived",
                    "no_channel");

    /** The token's last words, and a webhook's. */
    private static final Set<String> KEY_DEAD =
            Set.of(
                    "invalid_auth",
                    "account_inactive",
                    "token_revoked",
                    "token_expired",
                    "not_authed",
                    "org_login_required",
                    "no_service",
                    "no_team",
                    "no_active_hooks");

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

    private SlackMeaning() {}

    static Meaning of(Answered answer) {
        var body = answer.body().strip();
        var json = Json.read(body);
        if (json.isPresent()) {
            return json.get().path("ok").asBoolean()
                    ? new Taken(Json.text(json.get(), "/ts"))
                    : failed(Json.text(json.get(), "/error"));
        }
        return answer.status() == 200 && body.equals("ok")
                ? new Taken("")
                : failed(answer.status() == 200 ? "" : body);
    }

    /** Anything but a single word was said by a proxy on the way. */
    private static Meaning failed(String error) {
        if (!WORD.matcher(error).matches()) {
            return new Busy("an answer that is not Slack's");
        }
        return PASSING.contains(error) ? new Busy(error) : new Rejected(error, loss(error));
    }

    private static Loss loss(String error) {
        if (KEY_DEAD.contains(error)) {
            return Loss.KEY;
        }
        return ROOM_LOST.contains(error) ? Loss.ROOM : Loss.MESSAGE;
    }
}
