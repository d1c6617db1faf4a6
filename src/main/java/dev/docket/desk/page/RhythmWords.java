package dev.docket.desk.page;

import java.time.Duration;

/** How often something happens, as one says it. */
final class RhythmWords {

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    private RhythmWords() {}

    static String of(Duration rhythm) {
        long minutes = Math.max(1, rhythm.toMinutes());
        if (minutes < HOUR) {
            return minutes == 1 ? "every minute" : "every %d minutes".formatted(minutes);
        }
        if (minutes < DAY) {
            long hours = Math.round((double) minutes / HOUR);
            return hours == 1 ? "every hour" : "every %d hours".formatted(hours);
        }
        return "once a day";
    }
}
