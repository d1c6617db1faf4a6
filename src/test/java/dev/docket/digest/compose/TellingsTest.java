package dev.docket.digest.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docket.article.Article;
import dev.docket.article.ArticleText;
import dev.docket.article.Origin;
import dev.docket.digest.DigestStory.Headline;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.Telling;
import dev.docket.platform.text.Language;
import dev.docket.story.Story;
import dev.docket.story.StoryThread;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TellingsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final String LAUNCH =
            "The shipyard of Gdynia launched the hydrogen ferry Marzanna on Monday.";
    private static final String CZECH =
            "Loděnice v Gdyni spustila v pondělí na vodu vodíkový trajekt Marzanna.";

    private static Article article(long id, String source, String language, String body) {
        return new Article(
                id,
                new Origin(id, source, source, 2),
                "https://news.example/" + id,
                new ArticleText("Ferry news from " + source + " and Gdynia", body, language),
                MONDAY,
                MONDAY,
                List.of());
    }

    private static Telling telling(Map<Language, Telling> tellings, Language reader) {
        return java.util.Objects.requireNonNull(tellings.get(reader));
    }

    @Test
    void readers_are_told_in_their_language_by_who_writes_in_it() {
        var story =
                Story.of(
                        1,
                        List.of(article(1, "Post", "en", LAUNCH), article(2, "Listy", "cs", CZECH)),
                        new StoryThread(4, "Marzanna"));
        var tellings = new Tellings().of(story);
        assertEquals(
                new Telling(
                        new Headline("Ferry news from Listy and Gdynia", "cs", "Marzanna"),
                        List.of(new Said(CZECH, "cs", "Listy", "https://news.example/2"))),
                new Telling(
                        telling(tellings, Language.CS).headline(),
                        telling(tellings, Language.CS).said().subList(0, 1)));
        assertEquals("Post", telling(tellings, Language.PL).said().getFirst().source());
        assertEquals("en", telling(tellings, Language.EN).headline().language());
    }

    @Test
    void no_sentence_is_told_in_two_stories_of_one_digest() {
        var tellings = new Tellings();
        tellings.of(Story.of(1, List.of(article(1, "Post", "en", LAUNCH)), null));
        var again =
                tellings.of(Story.of(2, List.of(article(2, "Mail", "en", LAUNCH.strip())), null));
        assertEquals(List.of(), telling(again, Language.EN).said());
    }
}
