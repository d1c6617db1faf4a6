package dev.docket.cli.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docket.delivery.DeliveryConfig;
import dev.docket.platform.http.HttpSettings;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @AfterEach
    void forget() {
        System.clearProperty("docket.http.delay");
    }

    @Test
    void what_is_not_given_is_as_the_service_has_it() {
        assertEquals(10, Settings.of(DeliveryConfig.class, Map.of()).atOnce());
        assertEquals(Duration.ofMinutes(10), Settings.of(DeliveryConfig.class, Map.of()).claim());
    }

    @Test
    void what_is_given_stands_and_units_are_read() {
        var settings =
                Settings.of(
                        HttpSettings.class,
                        Map.of(
                                "docket.http.allow-private-addresses", "true",
                                "docket.http.delay", "90s"));
        assertTrue(settings.allowPrivateAddresses());
        assertEquals(Duration.ofSeconds(90), settings.delay());
    }

    @Test
    void the_configuration_of_this_machine_has_no_say() {
        var usual = Settings.of(HttpSettings.class, Map.of()).delay();
        System.setProperty("docket.http.delay", "77s");
        assertEquals(usual, Settings.of(HttpSettings.class, Map.of()).delay());
    }

    @Test
    void a_value_that_can_not_be_read_is_refused() {
        var wrong = Map.of("docket.http.delay", "soon");
        assertThrows(RuntimeException.class, () -> Settings.of(HttpSettings.class, wrong));
    }
}
