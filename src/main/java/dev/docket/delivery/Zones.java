package dev.docket.delivery;

import dev.docket.digest.DigestKey;
import dev.docket.digest.Digests;
import dev.docket.digest.Edition;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Where the days of a digest begin and end. */
@FunctionalInterface
public interface Zones {

    /** For digests without a service around them. */
    Zones UTC = _ -> ZoneOffset.UTC;

    ZoneId of(DigestKey digest);

    /** The zones of the editions; UTC for one that is gone. */
    static Zones of(Digests digests) {
        return key ->
                digests.editions().stream()
                        .filter(edition -> edition.slug().equals(key.edition()))
                        .map(Edition::zone)
                        .findFirst()
                        .orElse(ZoneOffset.UTC);
    }
}
