package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.delivery.chat.Meaning;
import dev.docket.delivery.chat.Meaning.Busy;
import dev.docket.delivery.chat.Meaning.Loss;
import dev.docket.delivery.chat.Meaning.Rejected;
import dev.docket.delivery.chat.Meaning.Taken;
import dev.docket.delivery.chat.Replies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackMeaningTest {

    @ParameterizedTest
    @CsvSource({
        "channel_not_found, ROOM",
        "is_archived, ROOM",
        "not_in_channel, ROOM",
        "restricted_action, ROOM",
        "invalid_auth, KEY",
        "account_inactive, KEY",
        "token_revoked, KEY",
        "token_expired, KEY",
        "not_authed, KEY",
        "org_login_required, KEY",
        "invalid_blocks, MESSAGE",
        "msg_too_long, MESSAGE",
        "no_text, MESSAGE",
        "missing_scope, MESSAGE",
        "ekm_access_denied, MESSAGE",
        "a_word_of_tomorrow, MESSAGE"
    })
    void what_asking_again_cannot_help_is_rejected_in_slacks_word(String error, Loss loss) {
        assertEquals(new Rejected(error, loss), error(error));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal_error",
                "fatal_error",
                "service_unavailable",
                "ratelimited",
                "rate_limited",
                "request_timeout",
                "team_added_to_org"
            })
    void what_passes_is_tried_again(String error) {
        assertEquals(new Busy(error), error(error));
    }

    @ParameterizedTest
    @CsvSource({
        "no_service, KEY",
        "no_team, KEY",
        "no_active_hooks, KEY",
        "channel_is_archived, ROOM",
        "no_channel, ROOM",
        "invalid_payload, MESSAGE",
        "action_prohibited, MESSAGE",
        "posting_to_general_channel_denied, MESSAGE"
    })
    void a_webhook_says_no_in_a_bare_word(String word, Loss loss) {
        assertEquals(new Rejected(word, loss), said(404, word + "\n"));
        assertEquals(new Rejected(word, loss), said(403, word));
    }

    @ParameterizedTest
    @CsvSource({
        "403, <html>blocked by a proxy</html>",
        "404, Not Found",
        "400, ''",
        "200, ''",
        "200, OK then",
        "200, {\"ok\":false}",
        "200, {}",
        "200, [true]",
        "200, {\"ok\":false\\,\"error\":7.5}",
        "302, ''"
    })
    void what_slack_cannot_have_said_loses_no_reader(int status, String body) {
        assertEquals(new Busy("an answer that is not Slack's"), said(status, body));
    }

    @Test
    void a_message_is_known_by_its_timestamp() {
        assertEquals(new Taken("17.4"), said(200, "{\"ok\":true,\"ts\":\"17.4\"}"));
        assertEquals(new Taken(""), said(200, "{\"ok\":true}"));
        assertEquals(new Taken(""), said(200, "ok"));
    }

    private static Meaning error(String word) {
        return said(200, "{\"ok\":false,\"error\":\"" + word + "\"}");
    }

    private static Meaning said(int status, String body) {
        return SlackMeaning.of(Replies.answered(status, body));
    }
}
