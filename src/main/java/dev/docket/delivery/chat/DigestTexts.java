package dev.docket.delivery.chat;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.Zones;
import dev.docket.digest.Digest;
import dev.docket.digest.QuietStory;
import dev.docket.platform.text.Language;
import dev.docket.platform.text.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;

/** Turns what frames a digest into what the templates see, in one dialect. */
record DigestTexts(Dialect dialect, Pages pages, Zones zones) {

    private static final Messages MESSAGES = new Messages("chat");
    private static final int LINE = 300;

    DigestText of(Digest digest, Language language) {
        var name = name(digest, language);
        var title = plain(digest.title().in(language));
        return new DigestText(
                name,
                title.isEmpty() ? name : title, // no platform takes a message without a title
                facts(digest, language),
                lead(digest, language),
                digest.quiet().stream().map(QuietStory::headline).map(DigestTexts::plain).toList(),
                plain(digest.coverage().unreadIn(language)),
                dialect.link(
                        MESSAGES.text(language, "digest.more"),
                        pages.digest(digest.key(), language)),
                MESSAGES.text(language, "digest.why"));
    }

    /** What the digest is called where there is room for one line. */
    private static String name(Digest digest, Language language) {
        var key = digest.key();
        return MESSAGES.text(
                language,
                "digest.name",
                Map.of("edition", key.edition(), "number", Integer.toString(key.number())));
    }

    private static String lead(Digest digest, Language language) {
        return digest.stories().isEmpty()
                ? MESSAGES.text(language, "digest.empty")
                : plain(digest.lead().in(language));
    }

    private String facts(Digest digest, Language language) {
        var read = digest.coverage();
        return MESSAGES.text(
                language,
                "digest.facts",
                Map.of(
                        "dates", dates(digest, language),
                        "articles", read.articles(),
                        "stories", read.stories(),
                        "publishers", read.publishers()));
    }

    /** The first and the last day, where the edition is. */
    private String dates(Digest digest, Language language) {
        var zone = zones.of(digest.key());
        var date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale());
        var first = date.format(digest.period().from().atZone(zone));
        return first + " – " + date.format(digest.period().to().minusMillis(1).atZone(zone));
    }

    private static String plain(String text) {
        return CodePoints.cut(PlainText.of(text), LINE);
    }
}
