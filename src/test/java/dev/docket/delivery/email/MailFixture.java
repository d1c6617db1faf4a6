package dev.docket.delivery.email;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What mail needs to be rendered without a running service. */
public final class MailFixture {

    private MailFixture() {}

    public static EmailRenderer renderer(Digest... known) {
        return new EmailRenderer(engine(), mail(), docket(), digests(known));
    }

    public static DocketConfig docket() {
        return MailConfigs.of(
                DocketConfig.class, Map.of("docket.base-url", "https://docket.example"));
    }

    public static MailConfig mail() {
        return MailConfigs.of(
                MailConfig.class,
                Map.of("docket.smtp.postal-address", "Docket, Example Street 1, 110 00 Prague"));
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
