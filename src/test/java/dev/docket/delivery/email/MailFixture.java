package dev.docket.delivery.email;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailConfig;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What mail needs to be rendered without a running service. */
public final class MailFixture {

    private MailFixture() {}

    public static EmailRenderer renderer(Digest... known) {
        return new EmailRenderer(
                engine(), config(MailConfig.class, Map.of()), docket(), digests(known));
    }

    public static DocketConfig docket() {
        return config(DocketConfig.class, Map.of("docket.base-url", "https://docket.example"));
    }

    /** A configuration with its defaults, but for these keys. */
    public static <T> T config(Class<T> type, Map<String, String> values) {
        var all = new HashMap<String, String>(values);
        all.putIfAbsent("docket.smtp.postal-address", "Docket, Example Street 1, 110 00 Prague");
        return new SmallRyeConfigBuilder()
                .withMapping(type)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withValidateUnknown(false)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(type);
    }

    /** Templates as they are packaged, escaped as Quarkus escapes them. */
    public static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(MailFixture::locate)
                .build();
    }

    private static Optional<TemplateLocation> locate(String id) {
        try (var in = MailFixture.class.getResourceAsStream("/templates/" + id)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new Found(id, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(id, e);
        }
    }

    private record Found(String id, String text) implements TemplateLocation {

        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(
                    Variant.forContentType(
                            id.endsWith(".txt") ? Variant.TEXT_PLAIN : Variant.TEXT_HTML));
        }
    }

    /** These digests, in one weekly edition. */
    public static Digests digests(Digest... known) {
        return new Digests() {
            @Override
            public Optional<Digest> digest(DigestKey key) {
                return List.of(known).stream().filter(one -> one.key().equals(key)).findFirst();
            }

            @Override
            public Optional<Digest> latest(String edition) {
                return List.of(known).stream().findFirst();
            }

            @Override
            public List<Digest> recent(String edition, int limit) {
                return List.of(known);
            }

            @Override
            public List<Edition> editions() {
                return List.of(
                        new Edition(
                                "weekly",
                                "Weekly",
                                DayOfWeek.MONDAY,
                                LocalTime.MIDNIGHT,
                                ZoneOffset.UTC));
            }
        };
    }
}
