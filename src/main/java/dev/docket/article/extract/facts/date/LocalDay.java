package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Publishers write their own day and declare the moment in UTC: the evening of the second in New
 * York is declared as the third.
 */
final class LocalDay {

    /** The westernmost and easternmost zones that people live in, in hours. */
    private static final ZoneOffset WEST = ZoneOffset.ofHours(-11);

    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    private LocalDay() {}

    /** {@code declared} on {@code written}, if that is the day of the moment somewhere on earth. */
    static Optional<Published> of(Published declared, LocalDate written) {
        var time = declared.time();
        if (time == null || time.getOffset().getTotalSeconds() != 0) {
            return Optional.empty();
        }
        boolean possible =
                !written.isBefore(time.withOffsetSameInstant(WEST).toLocalDate())
                        && !written.isAfter(time.withOffsetSameInstant(EAST).toLocalDate());
        return possible ? Optional.of(new Published(written, time)) : Optional.empty();
    }
}
