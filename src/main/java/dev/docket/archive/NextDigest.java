package dev.docket.archive;

import dev.docket.digest.Edition;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;

/** When an edition's next digest is due. */
public final class NextDigest {

    private NextDigest() {}

    /** The first moment after {@code now} at which the edition's week ends, in the edition's zone. */
    public static Instant after(Instant now, Edition edition) {
        var here = now.atZone(edition.zone());
        var due = here.with(TemporalAdjusters.nextOrSame(edition.day())).with(edition.hour());
        return (due.isAfter(here) ? due : due.plusWeeks(1)).toInstant();
    }
}
