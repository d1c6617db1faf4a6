package dev.docket.archive.why;

import dev.docket.archive.text.Dates;
import dev.docket.archive.text.Says;
import dev.docket.story.StoryReasons.Joining;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * That articles went from one story into another.
 *
 * @param at ISO 8601 in UTC; empty if nobody knows
 * @param atText the same in words
 */
public record WhyJoining(String at, String atText, String text) {

    static List<WhyJoining> all(List<Joining> joinings, Says says) {
        return joinings.stream().map(joining -> of(joining, says)).toList();
    }

    private static WhyJoining of(Joining joining, Says says) {
        var kind = joining.kind();
        var key = kind == null ? "clustering" : kind.name().toLowerCase(Locale.ROOT);
        var at = joining.at();
        return new WhyJoining(
                at == null ? "" : at.toString(),
                at == null ? "" : Dates.moment(says.language(), at),
                says.text(
                        "why.joining." + key,
                        Map.of(
                                "count", joining.articles(),
                                "from", Long.toString(joining.fromId()),
                                "into", Long.toString(joining.intoId()))));
    }
}
