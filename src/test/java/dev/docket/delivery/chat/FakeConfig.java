package dev.docket.delivery.chat;

import dev.docket.platform.DocketConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Configuration for tests. */
public final class FakeConfig {

    private FakeConfig() {}

    public static DocketConfig docket() {
        return new DocketConfig() {
            @Override
            public URI baseUrl() {
                return URI.create("https://docket.example");
            }

            @Override
            public Path dataDir() {
                return Path.of("data");
            }
        };
    }

    public static WebhookConfig webhook(URI url, String edition) {
        return new WebhookConfig() {
            @Override
            public URI url() {
                return url;
            }

            @Override
            public Optional<String> edition() {
                return Optional.of(edition).filter(slug -> !slug.isEmpty());
            }

            @Override
            public String language() {
                return "pl";
            }
        };
    }
}
