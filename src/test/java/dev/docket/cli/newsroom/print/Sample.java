package dev.docket.cli.newsroom.print;

import dev.docket.cli.newsroom.paper.Kind;
import dev.docket.cli.newsroom.paper.Manuscript;
import dev.docket.cli.newsroom.paper.WeekCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** An outlet that tries to break whatever it is printed in. */
final class Sample {

    static final String BASE = "http://127.0.0.1:8099";
    static final Instant SUNDAY = Instant.parse("2026-03-08T12:00:00Z");
    static final String NASTY = "</title><script>alert(\"1\")</script> & ]]> 权重";

    private Sample() {}

    static Front front(Kind kind, boolean full, String layout) {
        var outlet =
                Manuscript.read(
                        "tom",
                        text(kind, full, layout),
                        new WeekCalendar(LocalDate.of(2026, 3, 2)));
        return Front.of(outlet, SUNDAY, BASE);
    }

    private static String text(Kind kind, boolean full, String layout) {
        return """
        name: Tom & Jerry's <b>Paper</b>
        publisher: "Quotes" & Co
        language: en
        authority: 2
        kind: %s
        content: %s
        group: press
        layout: %s
        about: All that is < fit > to print.

        == 0 08:00 calm
        title: A calm day
        author: Ann
        tags: calm
        summary: Nothing happened.

        It was calm.

        == 1 09:30 nasty
        title: %s
        author: O'Brien <ob@example.org>
        tags: a&b, c<d
        summary: %s

        Body with [a link](@tom/calm) & %s

        == 9 09:30 future
        title: Not yet
        author: Ann
        tags: later
        summary: Later.

        Later.
        """
                .formatted(
                        kind.name().toLowerCase(Locale.ROOT),
                        full ? "full" : "summary",
                        layout,
                        NASTY,
                        NASTY,
                        NASTY);
    }
}
