package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.docket.delivery.Outcome;
import dev.docket.delivery.Outcome.Later;
import dev.docket.delivery.Outcome.Refused;
import dev.docket.delivery.Outcome.Sent;
import dev.docket.delivery.Outcome.Unanswered;
import dev.docket.delivery.chat.Exchange;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackOutcomesTest {

    private static final Instant NOON = Instant.parse("2026-03-16T12:00:00Z");

    private final SlackOutcomes outcomes = new SlackOutcomes(InstantSource.fixed(NOON));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "is_archived",
                "not_in_channel",
                "restricted_action",
                "invalid_auth",
                "account_inactive",
                "token_revoked",
                "token_expired",
                "not_authed",
                "org_login_required",
                "invalid_blocks",
                "msg_too_long",
                "no_text",
                "missing_scope",
                "ekm_access_denied",
                "a_word_of_tomorrow"
            })
    void what_asking_again_cannot_help_is_refused_in_slacks_word(String error) {
        assertEquals(new Refused(error), said(200, "{\"ok\":false,\"error\":\"" + error + "\"}"));
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
        var body = "{\"ok\":false,\"error\":\"" + error + "\"}";
        assertEquals(new Later(NOON.plusSeconds(2), error), said(200, body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no_service",
                "no_team",
                "channel_is_archived",
                "invalid_payload",
                "no_active_hooks",
                "action_prohibited",
                "posting_to_general_channel_denied"
            })
    void a_webhook_says_no_in_a_bare_word(String word) {
        assertEquals(new Refused(word), said(404, word + "\n"));
        assertEquals(new Refused(word), said(403, word));
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
        "302, ''"
    })
    void what_slack_cannot_have_said_loses_no_reader(int status, String body) {
        var later = assertInstanceOf(Later.class, said(status, body));
        assertEquals("an answer that is not Slack's", later.reason());
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504", "599"})
    void a_server_in_trouble_is_left_alone_longer_each_time(int status) {
        for (int attempt = 1; attempt < 5; attempt++) {
            var outcome = outcomes.of(answered(status, "invalid_payload", ""), attempt);
            assertEquals(NOON.plusSeconds(1L << attempt), ((Later) outcome).notBefore());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "30, 30", "' 120 ', 120", "86400, 86400", "'', 2", "soon, 2", "-5, 2"})
    void a_rate_limit_is_kept_to_the_second(String header, long seconds) {
        var outcome = outcomes.of(answered(429, "{\"ok\":false}", header), 1);
        assertEquals(new Later(NOON.plusSeconds(seconds), "ratelimited"), outcome);
    }

    @Test
    void a_message_is_known_by_its_timestamp() {
        assertEquals(new Sent("17.4"), said(200, "{\"ok\":true,\"ts\":\"17.4\"}"));
        assertEquals(new Sent(""), said(200, "{\"ok\":true}"));
        assertEquals(new Sent(""), said(200, "ok"));
    }

    @Test
    void a_call_that_never_arrived_is_not_one_whose_answer_was_lost() {
        assertInstanceOf(Later.class, outcomes.of(new Exchange.Unreached("refused"), 1));
        assertEquals(new Unanswered("reset"), outcomes.of(new Exchange.Lost("reset"), 1));
    }

    private Outcome said(int status, String body) {
        return outcomes.of(answered(status, body, ""), 1);
    }

    private static Exchange answered(int status, String body, String retryAfter) {
        var headers =
                retryAfter.isEmpty()
                        ? Map.<String, List<String>>of()
                        : Map.of("Retry-After", List.of(retryAfter));
        return new Exchange.Answered(status, HttpHeaders.of(headers, (_, _) -> true), body);
    }
}
