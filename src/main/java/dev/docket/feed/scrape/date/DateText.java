package dev.docket.feed.scrape.date;

import dev.docket.feed.date.LooseDate;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates in what a page says. Determinate: "two days ago" is counted from the clock that it is
 * given.
 *
 * @param now when the page was read; null leaves dates alone that are relative to it
 */
public record DateText(@Nullable Instant now) {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 80;
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iu)^(?:last |zuletzt"
                        + " )?(?:published|posted|updated|released|date|on|am|datum|veröffentlicht|aktualisiert|publikováno|vydáno|zveřejněno|opublikowano|data|publié|publicado|发布于|发布时间|发表于|更新于|更新时间|日期|时间)(?:"
                        + " (?:on|am|dne|dnia|le|el))?\\s*[:：]?\\s*");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?!\\d)");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:(?<![\\p{L}\\d])\\p{L}{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,?"
                            + " 20\\d\\d|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.)? \\p{L}{3,12}\\.?,?"
                            + " 20\\d\\d|(?<!\\d)\\d{1,2}\\. ?\\d{1,2}\\. ?20\\d\\d)(?!\\d)");
    private static final Pattern IN_ADDRESS =
            Pattern.compile("/(20\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern LOOSE_ENDS =
            Pattern.compile("^[\\s,;:|·•–—(\\[)\\]-]+|[\\s,;:|·•–—(\\[)\\]-]+$");

    /** The moment that the whole text names, a lead such as "Published on" aside. */
    public Optional<Instant> whole(String text) {
        var plain = LEAD.matcher(text.strip()).replaceFirst("").strip();
        if (plain.length() > LONGEST || plain.length() < 2) {
            return Optional.empty();
        }
        return absolute(plain)
                .or(() -> Optional.ofNullable(now).flatMap(clock -> Ago.read(plain, clock)))
                .or(() ->
                        Optional.ofNullable(now)
                                .flatMap(clock -> DayOfSomeYear.read(plain, clock)));
    }

    private static Optional<Instant> absolute(String text) {
        boolean tooLittle = text.length() < SHORTEST || text.chars().allMatch(Character::isDigit);
        return tooLittle ? Optional.empty() : LooseDate.parse(text);
    }

    /** A date with its year somewhere in a text. */
    public Optional<Instant> within(String text) {
        var numbers = NUMBERS.matcher(text);
        if (numbers.find()) {
            return day(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        var words = WORDS.matcher(text);
        while (words.find()) {
            var date = LooseDate.parse(words.group());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The day in an address such as {@code /2026/03/01/title}. */
    public Optional<Instant> inAddress(String address) {
        var match = IN_ADDRESS.matcher(address);
        return match.find()
                ? day(match.group(1), match.group(2), match.group(3))
                : Optional.empty();
    }

    private static Optional<Instant> day(String year, String month, String day) {
        return LooseDate.parse("%s-%s-%s".formatted(year, month, day));
    }

    /** A title without the date that stands before or behind it; unchanged if it is only that. */
    public String cutFrom(String title) {
        for (var form : new Pattern[] {NUMBERS, WORDS}) {
            var match = form.matcher(title);
            boolean found = match.find() && LooseDate.parse(match.group()).isPresent();
            if (found) {
                var before = trim(title.substring(0, match.start()));
                var after = trim(title.substring(match.end()));
                return before.isEmpty() == after.isEmpty() ? title : before + after;
            }
        }
        return title;
    }

    private static String trim(String text) {
        return LOOSE_ENDS.matcher(text).replaceAll("");
    }
}
