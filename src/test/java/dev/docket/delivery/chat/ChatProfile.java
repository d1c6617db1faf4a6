package dev.docket.delivery.chat;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/** Docket with digests in memory, and both platforms set up. */
public final class ChatProfile implements QuarkusTestProfile {

    static final String SIGNING_SECRET = "a-secret-between-slack-and-docket";

    /** A seed for tests, and the public key that RFC 8032 gives for it (section 7.1, test 2). */
    static final String SEED = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

    static final String PUBLIC_KEY =
            "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FakeDigests.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "docket.slack.signing-secret", SIGNING_SECRET,
                "docket.slack.bot-token", "xoxb-test",
                "docket.discord.public-key", PUBLIC_KEY,
                "docket.discord.bot-token", "bot-test",
                "docket.discord.application-id", "1100000000000000001");
    }
}
