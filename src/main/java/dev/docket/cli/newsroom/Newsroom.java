package dev.docket.cli.newsroom;

import dev.docket.cli.newsroom.paper.Manuscript;
import dev.docket.cli.newsroom.paper.Outlet;
import dev.docket.cli.newsroom.paper.WeekCalendar;
import dev.docket.cli.newsroom.print.Resources;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bundled press of the demo: thirteen invented outlets and what they publish in three weeks.
 * All dates, those in the texts too, follow from the Monday on which the first week begins.
 */
public final class Newsroom {

    /** How many weeks the newsroom has something to say. */
    public static final int WEEKS = 3;

    private static final List<String> SLUGS =
            List.of(
                    "open-corpus",
                    "commons-lab",
                    "qinghe",
                    "northlight",
                    "lantern",
                    "open-weights-gazette",
                    "fine-print",
                    "otevrene-modely",
                    "machine-light",
                    "yuanye",
                    "token-street",
                    "sunday-tensor",
                    "bench-and-gadget");

    private final Instant opened;
    private final List<Outlet> outlets;

    private Newsroom(Instant opened, List<Outlet> outlets) {
        this.opened = opened;
        this.outlets = outlets;
    }

    /** The newsroom whose first week begins on the UTC day of {@code monday}. */
    public static Newsroom opening(Instant monday) {
        var calendar = WeekCalendar.from(monday);
        return new Newsroom(monday, SLUGS.stream().map(slug -> read(slug, calendar)).toList());
    }

    /** When the first week begins. */
    public Instant opened() {
        return opened;
    }

    /** All outlets, labs first and gossip last. */
    public List<Outlet> outlets() {
        return outlets;
    }

    /** The outlet of that slug. */
    public Optional<Outlet> find(String slug) {
        return outlets.stream().filter(outlet -> outlet.slug().equals(slug)).findFirst();
    }

    private static Outlet read(String slug, WeekCalendar calendar) {
        return Manuscript.read(slug, Resources.text("sources/" + slug + ".txt"), calendar);
    }
}
