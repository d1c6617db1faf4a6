package dev.docket.delivery.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.Recipient;
import dev.docket.platform.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WebhooksTest {

    private static final URI SECRET = URI.create("https://hooks.example/secret");

    private final Webhooks webhooks =
            new Webhooks(
                    Map.of(
                            "zeta", FakeConfig.webhook(SECRET, ""),
                            "news", FakeConfig.webhook(SECRET, "weekly"),
                            "lab", FakeConfig.webhook(SECRET, "research")));

    @Test
    void a_webhook_gets_its_edition_or_all_of_them_in_order_of_names() {
        assertEquals(List.of("webhook:news", "webhook:zeta"), addresses("weekly"));
        assertEquals(List.of("webhook:lab", "webhook:zeta"), addresses("research"));
        assertEquals(List.of("webhook:zeta"), addresses("another"));
    }

    @Test
    void no_address_of_a_recipient_gives_the_secret_away() {
        assertFalse(webhooks.recipients("weekly").toString().contains("secret"));
        assertEquals(Optional.of(SECRET), webhooks.url("webhook:news"));
    }

    @Test
    void a_webhook_that_was_taken_out_of_the_configuration_has_no_address() {
        assertEquals(Optional.empty(), webhooks.url("webhook:gone"));
    }

    @Test
    void a_webhook_is_told_from_a_room() {
        assertTrue(Webhooks.isWebhook("webhook:news"));
        assertFalse(Webhooks.isWebhook("T1/C2"));
        assertFalse(Webhooks.isWebhook("1234567890"));
    }

    @Test
    void a_language_that_we_do_not_write_becomes_english() {
        var german = new InGerman();
        assertEquals(
                List.of(new Recipient("webhook:de", Language.EN)),
                new Webhooks(Map.of("de", german)).recipients("weekly"));
    }

    private List<String> addresses(String edition) {
        return webhooks.recipients(edition).stream().map(Recipient::address).toList();
    }

    private record InGerman() implements WebhookConfig {

        @Override
        public URI url() {
            return SECRET;
        }

        @Override
        public Optional<String> edition() {
            return Optional.empty();
        }

        @Override
        public String language() {
            return "de-AT";
        }
    }
}
