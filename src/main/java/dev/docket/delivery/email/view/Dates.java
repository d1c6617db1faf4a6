package dev.docket.delivery.email.view;

import dev.docket.digest.Period;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days as a language writes them, in the zone of the edition. */
record Dates(Language language, ZoneId zone) {

    private static final Messages MESSAGES = new Messages("email");
    private static final String DAY = "date.day";
    private static final String DAY_AND_MONTH = "date.month";

    /** The first and the last day, such as "9–15 March", "28 February – 6 March" or "9 March". */
    String period(Period period) {
        var first = LocalDate.ofInstant(period.from(), zone);
        var last = LocalDate.ofInstant(period.to().minusMillis(1), zone);
        if (first.equals(last)) {
            return format(DAY_AND_MONTH, last);
        }
        return first.getMonth() == last.getMonth()
                ? format(DAY, first) + "–" + format(DAY_AND_MONTH, last)
                : format(DAY_AND_MONTH, first) + " – " + format(DAY_AND_MONTH, last);
    }

    String day(Instant moment) {
        return format(DAY_AND_MONTH, moment.atZone(zone));
    }

    /** 1 for Monday to 7 for Sunday. */
    int weekday(Instant moment) {
        return moment.atZone(zone).getDayOfWeek().getValue();
    }

    private String format(String key, TemporalAccessor day) {
        var pattern = MESSAGES.text(language, key);
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
