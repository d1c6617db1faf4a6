package dev.docket.delivery.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.chat.SignedCall;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the example that Slack publishes: docs.slack.dev, "Verifying requests from Slack". */
class SlackSignatureTest {

    private static final long SENT = 1_531_420_618L;
    private static final String BODY =
            "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
                    + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA"
                    + "&user_name=roadrunner&command=%2Fwebhook-collect&text="
                    + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
                    + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                    + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private static final String SIGNED =
            "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    @Test
    void the_published_example_is_proven() {
        assertEquals(SIGNED, at(SENT).sign("" + SENT, bytes(BODY)));
        assertTrue(call(SIGNED, "" + SENT, BODY).isProvenBy(at(SENT)));
    }

    @Test
    void one_changed_byte_proves_nothing() {
        assertFalse(call(SIGNED, "" + SENT, BODY.replace("foobar", "foobaz")).isProvenBy(at(SENT)));
        assertFalse(call(SIGNED, "" + (SENT + 1), BODY).isProvenBy(at(SENT)));
    }

    @Test
    void five_minutes_are_allowed_either_way_and_not_a_second_more() {
        var call = call(SIGNED, "" + SENT, BODY);
        assertTrue(call.isProvenBy(at(SENT + 300)));
        assertTrue(call.isProvenBy(at(SENT - 300)));
        assertFalse(call.isProvenBy(at(SENT + 301)));
        assertFalse(call.isProvenBy(at(SENT - 301)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "abc",
                "99999999999999999999",
                "-1",
                "1e9",
                "1531420618.5",
                " 1531420618",
                "१५"
            })
    void a_timestamp_that_is_no_number_of_seconds_proves_nothing(@Nullable String timestamp) {
        assertFalse(call(SIGNED, timestamp, BODY).isProvenBy(at(SENT)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "v0",
                "v0=",
                "v0=é",
                "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
            })
    void a_malformed_signature_proves_nothing(@Nullable String signature) {
        assertFalse(call(signature, "" + SENT, BODY).isProvenBy(at(SENT)));
    }

    private static SlackSignature at(long now) {
        return new SlackSignature(
                "8f742231b10e8888abcd99yyyzzz85a5",
                InstantSource.fixed(Instant.ofEpochSecond(now)));
    }

    private static SignedCall call(
            @Nullable String signature, @Nullable String timestamp, String body) {
        return new SignedCall(signature, timestamp, bytes(body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
