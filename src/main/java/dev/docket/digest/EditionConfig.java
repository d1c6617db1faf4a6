package dev.docket.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/** The edition that is published. */
@ConfigMapping(prefix = "docket.edition")
public interface EditionConfig {

    /** The edition's name in addresses. */
    @WithDefault("weekly")
    String slug();

    /** The edition's name for readers. */
    @WithDefault("Docket weekly")
    String name();

    /** The day on which a digest is composed. */
    @WithDefault("MONDAY")
    DayOfWeek day();

    /** The time of that day, in the edition's zone. */
    @WithDefault("06:00")
    LocalTime hour();

    /** The edition's time zone, as in the IANA database. */
    @WithDefault("UTC")
    ZoneId zone();

    /** Stories in a digest, at most. */
    @WithDefault("10")
    int stories();

    /** Stories about one organisation, at most. */
    @WithDefault("3")
    int perOrganisation();

    /** Stories that score less (0 to 100) are left out rather than used to pad. */
    @WithDefault("22")
    double leastScore();
}
