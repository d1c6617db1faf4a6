package dev.docket.feed.websub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {

    @ParameterizedTest
    @CsvSource({
        "0,PT30M",
        "1,PT30M",
        "2,PT1H",
        "3,PT2H",
        "9,PT128H",
        "10,PT168H",
        "1000000,PT168H"
    })
    void doubles_up_to_a_week_and_never_ends(int attempts, Duration wait) {
        assertEquals(wait, Patience.after(attempts));
    }

    @Test
    void a_renewal_is_tried_several_times_while_a_lease_of_ten_days_still_runs() {
        var left = Duration.ofDays(2);
        int attempts = 1;
        for (var spent = Duration.ZERO; spent.compareTo(left) < 0; attempts++) {
            spent = spent.plus(Patience.after(attempts));
        }
        assertTrue(attempts > 6, () -> "only a few attempts");
    }
}
