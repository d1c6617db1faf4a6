package dev.docket.archive.view;

import dev.docket.archive.Gathering.Progress;
import dev.docket.archive.text.Dates;
import dev.docket.archive.text.Says;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What goes on before there is a first digest.
 *
 * @param lines how far the gathering is, in words
 * @param next when the digest is due, ISO 8601 in UTC
 * @param nextText the same in words
 */
public record WaitingView(List<String> lines, String next, String nextText) {

    public static WaitingView of(Progress progress, Instant next, Says says) {
        return new WaitingView(
                List.of(
                        sources(progress, says),
                        says.count("home.waiting.articles", progress.articles())),
                next.toString(),
                Dates.moment(says.language(), next));
    }

    private static String sources(Progress progress, Says says) {
        return progress.reached() == 0
                ? says.text("home.waiting.unreachable")
                : says.text(
                        "home.waiting.sources",
                        Map.of("reached", progress.reached(), "sources", progress.sources()));
    }
}
