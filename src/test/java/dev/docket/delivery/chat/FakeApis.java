package dev.docket.delivery.chat;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The yardstick's stand-in for Slack's and Discord's APIs, where it is at hand. */
public final class FakeApis implements QuarkusTestResourceLifecycleManager {

    static final Path TOOLS = Path.of("../shared/tools/chat");

    private @Nullable Process fake;

    static boolean areAtHand() {
        return Files.exists(TOOLS.resolve("fake_chat_apis.py"));
    }

    @Override
    public Map<String, String> start() {
        int port = freePort();
        if (areAtHand()) {
            fake = run(port);
        }
        var base = "http://127.0.0.1:" + port;
        return Map.of(
                "test.fake-apis", base,
                "docket.slack.api", base + "/slack/api/",
                "docket.discord.api", base + "/discord/api/v10");
    }

    @Override
    public void stop() {
        if (fake != null) {
            fake.destroy();
        }
    }

    private static Process run(int port) {
        try {
            return new ProcessBuilder("python3", "fake_chat_apis.py", "--port", "" + port)
                    .directory(TOOLS.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
