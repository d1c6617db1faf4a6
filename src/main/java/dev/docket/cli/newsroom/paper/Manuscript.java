package dev.docket.cli.newsroom.paper;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The file that an outlet is written in: a {@link Section} about the outlet, then one for each
 * piece, opened by a line {@code == day hh:mm slug}.
 */
public final class Manuscript {

    private static final Pattern OPENING =
            Pattern.compile("== (\\d+) (\\d\\d:\\d\\d) ([a-z0-9-]+)");

    private final String slug;
    private final String language;
    private final Section about;
    private final List<String> parts;
    private final WeekCalendar calendar;

    private Manuscript(String slug, String text, WeekCalendar calendar) {
        this.slug = slug;
        this.calendar = calendar;
        parts = Arrays.asList(text.split("(?m)^(?=== )", -1));
        about = Section.of(slug, parts.getFirst().lines().toList());
        language = about.get("language");
    }

    /**
     * Reads an outlet.
     *
     * @throws IllegalArgumentException saying which piece lacks what
     */
    public static Outlet read(String slug, String text, WeekCalendar calendar) {
        return new Manuscript(slug, text, calendar).outlet();
    }

    private Outlet outlet() {
        var pieces = parts.stream().skip(1).map(this::piece).toList();
        return new Outlet(slug, profile(), shape(), pieces);
    }

    private Profile profile() {
        return new Profile(
                about.get("name"),
                about.get("publisher"),
                language,
                Integer.parseInt(about.get("authority")),
                about.get("group"),
                about.get("about"));
    }

    private Shape shape() {
        var kind = Kind.valueOf(about.get("kind").toUpperCase(Locale.ROOT));
        return new Shape(kind, about.get("content").equals("full"), about.get("layout"));
    }

    private Piece piece(String part) {
        var lines = part.lines().toList();
        var opening = OPENING.matcher(lines.getFirst());
        if (!opening.matches()) {
            throw new IllegalArgumentException(slug + ": cannot read '" + lines.getFirst() + "'");
        }
        var section = Section.of(slug + "/" + opening.group(3), lines.subList(1, lines.size()));
        return new Piece(
                opening.group(3),
                fill(section.get("title")),
                section.get("author"),
                calendar.at(Integer.parseInt(opening.group(1)), LocalTime.parse(opening.group(2))),
                List.of(section.get("tags").split(", ", -1)),
                fill(section.get("summary")),
                Prose.of(section.lines().stream().map(this::fill).toList()));
    }

    private String fill(String text) {
        return calendar.fill(text, language);
    }
}
