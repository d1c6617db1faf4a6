package dev.docket.cli.bench;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** The service's own settings with their defaults, but for a few, without a service around them. */
final class Settings {

    private static final int PRIORITY = 200;

    private Settings() {}

    static <T> T of(Class<T> type, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(type)
                .withConverter(Duration.class, PRIORITY, new DurationConverter())
                .withValidateUnknown(false)
                .withSources(new PropertiesConfigSource(values, "bench", PRIORITY))
                .build()
                .getConfigMapping(type);
    }
}
