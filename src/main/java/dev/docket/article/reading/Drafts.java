package dev.docket.article.reading;

import dev.docket.article.ArticleText;
import dev.docket.article.address.AddressKey;
import dev.docket.article.extract.Extraction;
import dev.docket.article.extract.Obstacle;
import dev.docket.article.language.LanguageIdentifier;
import dev.docket.feed.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts together what feed and page say. */
final class Drafts {

    /** A title made of a text's first line is cut here, in characters. */
    private static final int LONGEST_MADE_TITLE = 120;

    private Drafts() {}

    static Draft ofFeed(Entry entry, FeedText feed, @Nullable String problem) {
        var url = address(entry);
        var text = text(title(entry.title(), "", feed.body()), feed.body(), declared(entry, null));
        var trimmings = new Draft.Trimmings(entry.author(), null, feed.links());
        return new Draft(
                url,
                key(entry, url),
                text,
                trimmings,
                Draft.Form.ofFeed(feed.html()),
                entry.dates().published(),
                problem);
    }

    /** The fuller of the two texts, with the facts of both; where they differ, the feed's. */
    static Draft ofPage(Entry entry, FeedText feed, Extraction page, String address) {
        var facts = page.facts();
        boolean fuller = Fullness.isFuller(page.text(), page.teaser(), feed);
        var body = fuller ? page.text() : feed.body();
        var url = Links.canonical(address, address, facts.canonical());
        return new Draft(
                url,
                Links.key(url),
                text(
                        title(entry.title(), facts.title(), body),
                        body,
                        declared(entry, facts.language())),
                new Draft.Trimmings(
                        entry.author() == null ? facts.author() : entry.author(),
                        facts.image(),
                        fuller ? page.links() : feed.links()),
                fuller
                        ? Draft.Form.ofPage(page.html(), page.teaser())
                        : Draft.Form.ofFeed(feed.html()),
                published(entry, page),
                body.isEmpty() ? whyEmpty(page.obstacle()) : null);
    }

    private static String whyEmpty(@Nullable Obstacle obstacle) {
        return (obstacle == null ? Obstacle.NO_TEXT : obstacle).words();
    }

    private static ArticleText text(String title, String body, @Nullable String declared) {
        var language = LanguageIdentifier.identify(title + "\n" + body, declared);
        return new ArticleText(withoutHyphens(title), withoutHyphens(body), language);
    }

    private static String title(String ofFeed, String ofPage, String body) {
        if (!ofFeed.isBlank()) {
            return ofFeed.strip();
        }
        if (!ofPage.isBlank()) {
            return ofPage.strip();
        }
        var line = body.lines().findFirst().orElse("").replaceFirst("^- ", "");
        return line.length() <= LONGEST_MADE_TITLE
                ? line
                : line.substring(0, wholeCharacters(line)).strip() + "…";
    }

    private static int wholeCharacters(String line) {
        boolean halved = Character.isHighSurrogate(line.charAt(LONGEST_MADE_TITLE - 1));
        return halved ? LONGEST_MADE_TITLE - 1 : LONGEST_MADE_TITLE;
    }

    /** Without the hyphens that show only where a word is broken, and hide it from comparison. */
    private static String withoutHyphens(String text) {
        return text.replace("\u00ad", "");
    }

    /** Where an entry without a link lives: at its source, under its own name. */
    private static String address(Entry entry) {
        var link = entry.link();
        if (link != null) {
            var page = Links.page(link, entry.guid());
            return Links.canonical(link, page, null);
        }
        return entry.source().address() + "#" + entry.guid();
    }

    /** A name may look like a jump within a page; it is the whole name all the same. */
    private static String key(Entry entry, String url) {
        return entry.link() == null
                ? AddressKey.of(entry.source().address()) + "#" + entry.guid()
                : Links.key(url);
    }

    /** A source that is declared to be mixed, or says nothing, leaves it to the page. */
    private static @Nullable String declared(Entry entry, @Nullable String page) {
        var source = entry.source().language();
        return source.equals(LanguageIdentifier.UNKNOWN) ? page : source;
    }

    private static @Nullable Instant published(Entry entry, Extraction page) {
        var ofFeed = entry.dates().published();
        var ofPage = page.facts().published();
        return ofFeed != null || ofPage == null ? ofFeed : ofPage.instant();
    }
}
