package dev.docket.digest;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A publication: what it is called and when its week ends.
 *
 * @param slug such as {@code weekly}
 * @param name as shown to readers
 */
public record Edition(String slug, String name, DayOfWeek day, LocalTime hour, ZoneId zone) {}
