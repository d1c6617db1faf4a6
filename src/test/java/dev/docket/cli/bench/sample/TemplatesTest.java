package dev.docket.cli.bench.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.email.MailReader;
import dev.docket.platform.DocketConfig;
import dev.docket.platform.mail.MailAddress;
import dev.docket.platform.mail.MailConfig;
import dev.docket.platform.mail.MailConfigs;
import io.quarkus.qute.Engine;
import io.quarkus.qute.Variant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private final Engine engine = Templates.engine();

    @Test
    void the_templates_of_the_product_are_found() {
        assertNotNull(engine.getTemplate("email/digest.html"));
        assertNotNull(engine.getTemplate("text/digest.txt"));
    }

    @Test
    void what_is_no_template_is_not_made_up() {
        assertNull(engine.getTemplate("email/none.html"));
    }

    @Test
    void html_is_escaped_and_plain_text_is_not() {
        var html = engine.parse("{words}", Variant.forContentType(Variant.TEXT_HTML));
        var text = engine.parse("{words}", Variant.forContentType(Variant.TEXT_PLAIN));
        assertEquals("&lt;b&gt; &amp; so on", html.data("words", "<b> & so on").render());
        assertEquals("<b> & so on", text.data("words", "<b> & so on").render());
    }

    @Test
    void the_sample_mail_is_as_long_as_a_real_one_and_the_same_each_time() {
        var once = mail();
        assertEquals(once, mail());
        assertTrue(once.length() > 30_000 && once.length() < 60_000, () -> "" + once.length());
        assertFalse(once.contains("NOT_FOUND"), "a value that the template did not find");
    }

    private static String mail() {
        var rendered =
                SampleMail.rendered(
                        MailConfigs.of(MailConfig.class, Map.of()),
                        MailConfigs.of(DocketConfig.class, Map.of()));
        var reader =
                new MailReader(
                        new MailAddress("ada", "reader.example"),
                        URI.create("https://docket.example/unsubscribe/t"),
                        URI.create("https://docket.example/en/preferences/t"));
        var copy = rendered.copy(reader, "t", Instant.parse("2026-03-09T06:00:00Z"));
        return new String(copy.message().octets(), StandardCharsets.US_ASCII);
    }
}
