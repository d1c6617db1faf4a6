package dev.docket.feed.parse;

import dev.docket.feed.parse.xml.Element;
import dev.docket.feed.parse.xml.Vocabulary;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads how often a channel means to be read; what makes no sense was not said. */
final class RhythmReader {

    private static final long MOST = 1_000_000;

    private RhythmReader() {}

    static StatedRhythm read(Element channel) {
        return new StatedRhythm(ttl(channel), hours(channel), days(channel));
    }

    private static @Nullable Duration ttl(Element channel) {
        return number(channel.child(Vocabulary.FEED, "ttl")).map(Duration::ofMinutes).orElse(null);
    }

    private static Optional<Long> number(@Nullable Element element) {
        try {
            return Optional.ofNullable(element)
                    .map(written -> Long.valueOf(written.text()))
                    .filter(number -> number > 0 && number < MOST);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** RSS 0.91 counts them to 24, its successors from 0. */
    private static SortedSet<Integer> hours(Element channel) {
        var hours = new TreeSet<Integer>();
        for (var list : channel.children(Vocabulary.FEED, "skiphours")) {
            for (var hour : list.children(Vocabulary.FEED, "hour")) {
                if (hour.text().matches("\\d|1\\d|2[0-4]|0\\d")) {
                    hours.add(Integer.parseInt(hour.text()) % 24);
                }
            }
        }
        return hours;
    }

    private static SortedSet<DayOfWeek> days(Element channel) {
        var days = new TreeSet<DayOfWeek>();
        for (var list : channel.children(Vocabulary.FEED, "skipdays")) {
            for (var day : list.children(Vocabulary.FEED, "day")) {
                for (var known : DayOfWeek.values()) {
                    if (known.name().equalsIgnoreCase(day.text())) {
                        days.add(known);
                    }
                }
            }
        }
        return days;
    }
}
