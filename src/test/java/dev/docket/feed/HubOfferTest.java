package dev.docket.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubOfferTest {

    private static final String TOPIC = "https://tide.example/feed";
    private static final String HUB = "https://hub.example/";

    @Test
    void the_first_hub_that_can_be_asked_is_taken() {
        assertEquals(
                Optional.of(new HubOffer(TOPIC, HUB)),
                HubOffer.of(
                        TOPIC,
                        List.of("ftp://hub.example/", " " + HUB + "\n", "https://b.example/")));
    }

    @Test
    void without_a_topic_or_a_hub_there_is_no_offer() {
        assertTrue(HubOffer.of(null, List.of(HUB)).isEmpty());
        assertTrue(HubOffer.of("", List.of(HUB)).isEmpty());
        assertTrue(HubOffer.of(TOPIC, List.of()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://user:word@hub.example/",
                "https://",
                "not an address"
            })
    void what_is_no_web_address_is_no_hub_and_no_topic(String odd) {
        assertTrue(HubOffer.of(odd, List.of(HUB)).isEmpty());
        assertTrue(HubOffer.of(TOPIC, List.of(odd)).isEmpty());
    }

    @Test
    void an_address_of_no_end_is_none() {
        assertTrue(HubOffer.of(TOPIC + "/" + "x".repeat(2_000), List.of(HUB)).isEmpty());
    }
}
