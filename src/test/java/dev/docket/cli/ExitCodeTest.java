package dev.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExitCodeTest {

    private final ExitCode exit = new ExitCode();

    @Test
    void is_0_as_long_as_nothing_is_known() {
        assertEquals(0, exit.value());
    }

    @Test
    void is_what_the_application_says() {
        exit.accept(3, null);
        assertEquals(3, exit.value());
    }

    @Test
    void is_1_after_a_failure_whatever_the_application_says() {
        exit.accept(0, new IllegalStateException(new IllegalArgumentException("root")));
        assertEquals(1, exit.value());
    }
}
