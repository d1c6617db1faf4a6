package dev.docket.delivery.email.view;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import dev.docket.digest.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;

/** Days as a language writes them, in the zone of the edition. */
record Dates(Locale locale, ZoneId zone) {

    private static final String DAY_AND_MONTH = "dMMMM";

    /** The first and the last day, such as "9–15 March". */
    String period(Period period) {
        var format = DateIntervalFormat.getInstance(DAY_AND_MONTH, locale);
        format.setTimeZone(timeZone());
        return format.format(
                new DateInterval(period.from().toEpochMilli(), period.to().toEpochMilli() - 1));
    }

    String day(Instant moment) {
        var format = DateFormat.getInstanceForSkeleton(DAY_AND_MONTH, locale);
        format.setTimeZone(timeZone());
        return format.format(Date.from(moment));
    }

    /** 1 for Monday to 7 for Sunday. */
    int weekday(Instant moment) {
        return moment.atZone(zone).getDayOfWeek().getValue();
    }

    private TimeZone timeZone() {
        return TimeZone.getTimeZone(zone.getId());
    }
}
