package dev.docket.desk.alert;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/** What is new since the last alert, and how it is told. */
record Alert(List<FailingSource> failing, List<RefusedDelivery> refused) {

    /** So many of a kind are named; the desk has the rest. */
    static final int NAMED = 50;

    boolean isEmpty() {
        return failing.isEmpty() && refused.isEmpty();
    }

    String subject() {
        return "Docket needs a look: failing sources %d, refused deliveries %d"
                .formatted(failing.size(), refused.size());
    }

    /** The mail, with links to the desk below {@code base}. */
    String text(URI base) {
        var sources = failing.stream().map(Alert::line).toList();
        var deliveries = refused.stream().map(Alert::line).toList();
        var desk = base.toString().replaceAll("/+$", "") + "/desk";
        return part("Sources that fail for more than three days", sources, desk + "/sources")
                + part("Refused deliveries", deliveries, desk + "/deliveries");
    }

    private static String part(String title, List<String> lines, String link) {
        if (lines.isEmpty()) {
            return "";
        }
        var named = lines.stream().limit(NAMED).collect(Collectors.joining("\n"));
        var more = lines.size() > NAMED ? "\nand " + (lines.size() - NAMED) + " more" : "";
        return title + ":\n\n" + named + more + "\n\n" + link + "\n\n";
    }

    private static String line(FailingSource source) {
        var since = LocalDate.ofInstant(source.since(), ZoneOffset.UTC);
        return oneLine(
                "- %s (%s), since %s: %s"
                        .formatted(source.name(), source.address(), since, source.problem()));
    }

    private static String line(RefusedDelivery delivery) {
        return oneLine(
                "- %s %d, %s, %s: %s"
                        .formatted(
                                delivery.edition(),
                                delivery.number(),
                                delivery.channel(),
                                delivery.address(),
                                delivery.note()));
    }

    /** Names and notes come from outside; a line break in one would look like a line of ours. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cc}]+", " ").strip();
    }
}
