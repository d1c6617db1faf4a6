package dev.docket.platform.http;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FenceTest {

    private static final Fence FENCE =
            Fence.around(Optional.of(List.of("Tide.Example", " [::1] ")));

    @ParameterizedTest
    @ValueSource(
            strings = {"http://tide.example/a", "https://TIDE.EXAMPLE:8443", "http://[::1]:80/"})
    void capital_letters_are_no_difference(String address) {
        assertDoesNotThrow(() -> FENCE.check(URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://ebb.example/",
                "http://www.tide.example/",
                "http://tide.example.org/"
            })
    void another_name_is_outside(String address) {
        var refused =
                assertThrows(OffLimitsException.class, () -> FENCE.check(URI.create(address)));
        assertEquals(URI.create(address).getHost(), refused.host());
    }

    @Test
    void without_names_there_is_no_fence() {
        var open = Fence.around(Optional.empty());
        assertDoesNotThrow(() -> open.check(URI.create("http://anywhere.example/")));
    }
}
