package dev.docket.feed.scrape.date;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A time gone by: {@code 2 days ago}, {@code vor 3 Stunden}, {@code 3天前}, {@code yesterday}. Days
 * and longer are midnight UTC of that day, for nobody who writes so means a minute.
 */
final class Ago {

    private static final int LONGEST = 48;

    private record Unit(ChronoUnit unit, Pattern names) {

        static Unit of(ChronoUnit unit, String names) {
            return new Unit(unit, Pattern.compile("(?U)(?:" + names + ").*"));
        }
    }

    /** How units begin in the languages we know; the longer beginnings first. */
    private static final List<Unit> UNITS =
            List.of(
                    Unit.of(
                            ChronoUnit.MONTHS,
                            "month|mos?\\b|monat|měs|mies|mois|mes(?:es|i)?\\b|mese|maand|månad|меся|个月|個月|か月|ヶ月|개월"),
                    Unit.of(ChronoUnit.MINUTES, "min|m\\b|мин|分钟|分鐘|分|분"),
                    Unit.of(ChronoUnit.SECONDS, "sec|sek|seg|s\\b|vteř|сек|秒|초"),
                    Unit.of(
                            ChronoUnit.WEEKS,
                            "week|wks?\\b|w\\b|woche|týd|tydz|tyg|semain|seman|settiman|veck|недел|周|週|星期|주"),
                    Unit.of(
                            ChronoUnit.HOURS,
                            "hour|hrs?\\b|h\\b|stund|std|hodin|godz|heure|hora|or[ae]\\b|uur|uren|timm|час|小时|小時|時間|시간"),
                    Unit.of(
                            ChronoUnit.YEARS,
                            "year|yrs?\\b|y\\b|jahr|roke?m?\\b|roky|let\\b|lety|lat\\b|lata\\b|ans?\\b|años?\\b|anos?\\b|ann[io]\\b|jaar|år\\b|год|лет|年|년"),
                    Unit.of(
                            ChronoUnit.DAYS,
                            "da?ys?\\b|d\\b|tag|dn[eíyů]|den\\b|dzie|dni|jour|d[ií]as?\\b|giorn|dag|день|дня|дней|天|日|일"));

    private static final String COUNT =
            "(?<count>\\d{1,3}|an?|one|einem|einer|eine|jedním|un[ae]?)?";

    /** With the sign of the past before it, or behind it. */
    private static final Pattern FORM =
            Pattern.compile(
                    "(?U)(?:\\b(?:vor|před|il y a|hace|há|för) "
                            + COUNT
                            + " ?(?<unit>\\p{L}+)|"
                            + COUNT.replace("count", "count2")
                            + " ?(?<unit2>\\p{L}+?)"
                            + " ?(?:(?:ago|temu|fa|geleden|atrás|sedan|назад)\\b|前|전))");

    private static final List<Pattern> DAYS =
            List.of(
                    Pattern.compile(
                            "today|just now|heute|gerade eben|dnes|právě teď|dziś|dzisiaj|przed"
                                + " chwilą|aujourd['’]hui|hoy|hoje|oggi|vandaag|idag|сегодня|今天|今日|刚刚|剛剛|오늘"),
                    Pattern.compile(
                            "yesterday|gestern|včera|wczoraj|ayer|ontem|ieri|gisteren|igår|вчера|昨天|昨日|어제"),
                    Pattern.compile("vorgestern|předevčírem|przedwczoraj|前天|一昨日|그저께"));

    private Ago() {}

    static Optional<Instant> read(String text, Instant now) {
        var plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return Optional.empty();
        }
        for (int days = 0; days < DAYS.size(); days++) {
            if (DAYS.get(days).matcher(plain).matches()) {
                return Optional.of(back(now, days, ChronoUnit.DAYS));
            }
        }
        return counted(plain, now);
    }

    private static Optional<Instant> counted(String plain, Instant now) {
        var match = FORM.matcher(plain);
        if (!match.find()) {
            return Optional.empty();
        }
        boolean signFirst = match.group("unit") != null;
        var count = match.group(signFirst ? "count" : "count2");
        if (count == null && !match.group().equals(plain)) {
            return Optional.empty(); // "three days ago" is not one day
        }
        var name = match.group(signFirst ? "unit" : "unit2");
        int number =
                count == null || !Character.isDigit(count.charAt(0)) ? 1 : Integer.parseInt(count);
        return UNITS.stream()
                .filter(unit -> unit.names().matcher(name).matches())
                .findFirst()
                .map(unit -> back(now, number, unit.unit()));
    }

    private static Instant back(Instant now, int number, ChronoUnit unit) {
        var then = now.atOffset(ZoneOffset.UTC).minus(number, unit);
        return (unit.compareTo(ChronoUnit.DAYS) < 0 ? then : then.truncatedTo(ChronoUnit.DAYS))
                .toInstant();
    }
}
