package dev.docket.delivery.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.docket.delivery.chat.Exchange.Answered;
import dev.docket.delivery.chat.Json;
import dev.docket.delivery.chat.Meaning;
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import java.util.Set;

/**
 * What Discord's answers mean.
 *
 * @see <a href="https://discord.com/developers/docs/topics/opcodes-and-status-codes">Codes</a>
 */
final class DiscordMeaning {

    /** Unknown channel and server; no access, no permission, a user who takes no mail. */
    private static final Set<Integer> ROOM_LOST = Set.of(10003, 10004, 50001, 50007, 50013);

    private static final int UNKNOWN_WEBHOOK = 10015;

    private DiscordMeaning() {}

    static Meaning of(Answered answer) {
        var body = Json.read(answer.body());
        if (body.isEmpty()) {
            return new Busy("HTTP " + answer.status()); // a page of Cloudflare's is no answer
        }
        return answer.isTaken()
                ? new Taken(Json.text(body.get(), "/id"))
                : rejected(answer.status(), body.get());
    }

    private static Meaning rejected(int status, ObjectNode body) {
        int code = body.path("code").asInt();
        if (status == 401) {
            return new Rejected("401: Unauthorized", Loss.KEY);
        }
        var reason = status + ": " + Json.text(body, "/message");
        if (code == UNKNOWN_WEBHOOK) {
            return new Rejected(reason, Loss.KEY);
        }
        return new Rejected(reason, ROOM_LOST.contains(code) ? Loss.ROOM : Loss.MESSAGE);
    }
}
