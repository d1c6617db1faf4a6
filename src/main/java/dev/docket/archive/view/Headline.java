package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.Wording;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands above a story.
 *
 * @param lang the headline's own BCP 47 tag
 * @param meta articles, publishers, languages, thread
 */
public record Headline(long id, String text, String lang, String href, String theme, String meta) {

    static Headline of(DigestStory story, Says says) {
        var headline = story.headline(says.language());
        return new Headline(
                story.id(),
                headline.text(),
                headline.language(),
                address(story.id(), says),
                Wording.theme(says.language(), story.theme()),
                meta(story, says));
    }

    static String address(long id, Says says) {
        return "/" + says.tag() + "/stories/" + id;
    }

    private static String meta(DigestStory story, Says says) {
        var publishers = story.sources().stream().map(SourceLink::publisher).distinct().count();
        return Stream.of(
                        says.count("count.articles", story.sources().size()),
                        says.count("count.publishers", (int) publishers),
                        languages(story),
                        thread(story.headline(says.language()).thread(), says))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String languages(DigestStory story) {
        return story.sources().stream()
                .map(source -> source.language().toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String thread(String thread, Says says) {
        return thread.isEmpty() ? "" : says.text("story.thread", Map.of("thread", thread));
    }
}
