package dev.docket.delivery.email.view;

import dev.docket.delivery.PlainText;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The words around the stories, in one language. */
public final class MailWords {

    private static final Messages MESSAGES = new Messages("email");
    private static final List<String> FIXED =
            List.of(
                    "browser",
                    "changed",
                    "watch",
                    "sources",
                    "original",
                    "preferences",
                    "unsubscribe",
                    "quiet",
                    "card",
                    "said",
                    "week",
                    "disagree",
                    "verdict");

    private final Language language;
    private final Dates dates;

    MailWords(Language language, Dates dates) {
        this.language = language;
        this.dates = dates;
    }

    /** The words that never change, by their names in the templates. */
    public static Map<String, String> fixed(Language language) {
        var words = new LinkedHashMap<String, String>();
        FIXED.forEach(key -> words.put(key, MESSAGES.text(language, "word." + key)));
        return words;
    }

    /** Why the reader gets this mail; {@code address} may be a slot. */
    public static String why(Language language, String sender, String address) {
        return MESSAGES.text(language, "why", Map.of("sender", sender, "address", address));
    }

    static String subject(Language language, String sender, int number, String title) {
        return MESSAGES.text(
                language, "subject", Map.of("name", sender, "number", number, "title", title));
    }

    /** Number, period, reading time and coverage. */
    String line(Digest digest) {
        var coverage = digest.coverage();
        var counts =
                String.join(
                        ", ",
                        counted("articles", coverage.articles()),
                        counted("stories", coverage.stories()),
                        counted("publishers", coverage.publishers()),
                        counted("languages", coverage.languages().size()));
        return String.join(
                " · ",
                MESSAGES.text(language, "number", Map.of("number", digest.key().number())),
                dates.period(digest.period()),
                counted("minutes", coverage.minutes()),
                counts);
    }

    /** How many articles and publishers, which thread, which languages, since when. */
    String meta(Digest digest, DigestStory story) {
        var parts = new ArrayList<String>();
        parts.add(counted("articles", story.sources().size()));
        parts.add(counted("publishers", publishers(story)));
        var thread = story.headline(language).thread();
        if (!thread.isEmpty()) {
            parts.add(MESSAGES.text(language, "thread", Map.of("thread", thread)));
        }
        parts.add(languages(story));
        parts.add(firstSeen(digest, story));
        return PlainText.of(String.join(" · ", parts));
    }

    private static int publishers(DigestStory story) {
        return (int) story.sources().stream().map(SourceLink::publisher).distinct().count();
    }

    private static String languages(DigestStory story) {
        return story.sources().stream()
                .map(source -> source.language().toUpperCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String firstSeen(Digest digest, DigestStory story) {
        return story.firstSeen().isBefore(digest.period().from())
                ? MESSAGES.text(language, "seen", Map.of("date", dates.day(story.firstSeen())))
                : MESSAGES.text(language, "seen." + dates.weekday(story.firstSeen()));
    }

    String bar(int count, double mean) {
        return MESSAGES.text(language, "bar", Map.of("count", count, "mean", mean));
    }

    String cut(int stories) {
        return stories == 0 ? "" : counted("cut", stories);
    }

    private String counted(String key, int count) {
        return MESSAGES.text(language, key, Map.of("count", count));
    }
}
