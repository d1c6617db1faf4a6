package dev.docket.archive.view;

import dev.docket.archive.text.Dates;
import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import dev.docket.digest.Edition;
import java.util.Map;

/**
 * What stands above a digest.
 *
 * @param number such as "No. 31"
 * @param days such as "9–15 March 2026"
 * @param from the first moment covered, ISO 8601 in UTC
 * @param coverage what was read, in words
 * @param unread what could not be read; empty if all was
 */
public record Masthead(
        String href,
        String number,
        String days,
        String from,
        String coverage,
        String unread,
        String title,
        String lead) {

    public static Masthead of(Digest digest, Edition edition, Says says) {
        return new Masthead(
                "/%s/digests/%s/%d"
                        .formatted(says.tag(), digest.key().edition(), digest.key().number()),
                says.text("digest.number", Map.of("number", digest.key().number())),
                Dates.days(says.language(), digest.period(), edition.zone()),
                digest.period().from().toString(),
                coverage(digest, says),
                digest.coverage().unreadIn(says.language()),
                digest.title().in(says.language()),
                digest.lead().in(says.language()));
    }

    private static String coverage(Digest digest, Says says) {
        var coverage = digest.coverage();
        return String.join(
                ", ",
                says.count("count.articles", coverage.articles()),
                says.count("count.stories", coverage.stories()),
                says.count("count.publishers", coverage.publishers()),
                says.count("count.languages", coverage.languages().size()),
                says.count("count.minutes", coverage.minutes()));
    }
}
