package dev.docket.story.vector;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The years and the other numbers that an article states near its beginning. Two reports of one
 * event seldom name different years, and usually share a number.
 *
 * @param years 1950 to 2049, as written
 * @param numbers of two digits and more, as written, none of them a year
 */
public record Figures(Set<String> years, Set<String> numbers) {

    public static final Figures NONE = new Figures(Set.of(), Set.of());

    private static final int START = 1500; // characters, and the title

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\d.,$£€#-])(?:19[5-9]\\d|20[0-4]\\d)(?![\\d.,-]*\\d|[A-Za-z%])");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,])\\d+(?:[.,]\\d+)*(?!\\d)");

    /** The figures of a text. */
    public static Figures of(String title, String body) {
        var text = title + "\n" + body.substring(0, Math.min(START, body.length()));
        var years = new TreeSet<String>();
        var year = YEAR.matcher(text);
        while (year.find()) {
            years.add(year.group());
        }
        var numbers = new TreeSet<String>();
        var number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.group().length() > 1 && !years.contains(number.group())) {
                numbers.add(number.group());
            }
        }
        return new Figures(years, numbers);
    }
}
