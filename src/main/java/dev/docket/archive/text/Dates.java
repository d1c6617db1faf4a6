package dev.docket.archive.text;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import dev.docket.digest.Period;
import dev.docket.platform.text.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;

/** Dates as people of each language write them. */
public final class Dates {

    private static final String DAY = "yMMMMd";
    private static final String MINUTE = "yMMMMdHHmm";

    private Dates() {}

    /** The days of a period in the zone of its edition, such as "9–15 March 2026". */
    public static String days(Language language, Period period, ZoneId zone) {
        var format = DateIntervalFormat.getInstance(DAY, locale(language));
        format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        // A period ends where the next begins: its last day is the one before that moment.
        var last = period.to().minusSeconds(1);
        return format.format(new DateInterval(period.from().toEpochMilli(), last.toEpochMilli()));
    }

    /** A moment in UTC, to the minute; the page's script turns it into the reader's zone. */
    public static String moment(Language language, Instant moment) {
        var format = DateFormat.getInstanceForSkeleton(MINUTE, locale(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(moment)) + " UTC";
    }

    /** English is written here as in Europe, where the other two are at home: day before month. */
    private static Locale locale(Language language) {
        return language == Language.EN ? Locale.UK : language.locale();
    }
}
