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
        Title title,
        String lead) {

    /** A title in its own language, a BCP 47 tag. */
    public record Title(String text, String lang) {}

    public static Masthead of(Digest digest, Edition edition, Says says) {
        return new Masthead(
                "/%s/digests/%s/%d"
                        .formatted(says.tag(), digest.key().edition(), digest.key().number()),
                says.text("digest.number", Map.of("number", digest.key().number())),
                Dates.days(says.language(), digest.period(), edition.zone()),
                digest.period().from().toString(),
                coverage(digest, says),
                digest.coverage().unreadIn(says.language()),
                title(digest, says),
                digest.lead().in(says.language()));
    }

    /** The title is the headline of the first story, or our own words where there is none. */
    private static Title title(Digest digest, Says says) {
        var text = digest.title().in(says.language());
        return digest.stories().stream()
                .map(story -> story.headline(says.language()))
                .filter(headline -> headline.text().equals(text))
                .findFirst()
                .map(headline -> new Title(text, headline.language()))
                .orElseGet(() -> new Title(text, says.tag()));
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
