package dev.docket.delivery.chat;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.Said;
import dev.docket.digest.DigestStory.Telling;
import dev.docket.digest.Digests;
import dev.docket.platform.text.Language;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds stories in the recent digests: a chat asks about the last weeks, the archive knows all. */
@Singleton
public class StorySearch {

    /** Half a year of weekly digests. */
    private static final int DIGESTS = 26;

    private final Digests digests;

    StorySearch(Digests digests) {
        this.digests = digests;
    }

    /**
     * The story with this id, or else those with every word: in the headline first, then newest.
     */
    public List<DigestStory> find(String words) {
        var recent = recent();
        var byId =
                recent.stream().filter(story -> Long.toString(story.id()).equals(words)).toList();
        return byId.isEmpty() ? byWords(recent, Folded.words(words)) : byId;
    }

    private static List<DigestStory> byWords(List<DigestStory> stories, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        return stories.stream()
                .filter(story -> has(story(story), words))
                .sorted(Comparator.comparing(story -> !has(headline(story), words)))
                .toList();
    }

    /** The stories of the recent digests, the newest digest first, each story once. */
    public List<DigestStory> recent() {
        var stories = new LinkedHashMap<Long, DigestStory>();
        digests.editions().stream()
                .flatMap(edition -> digests.recent(edition.slug(), DIGESTS).stream())
                .sorted(Comparator.comparing((Digest digest) -> digest.period().to()).reversed())
                .flatMap(digest -> digest.stories().stream())
                .forEach(story -> stories.putIfAbsent(story.id(), story));
        return List.copyOf(stories.values());
    }

    private static boolean has(String text, List<String> words) {
        return words.stream().allMatch(text::contains);
    }

    private static String headline(DigestStory story) {
        var headlines = texts(story, telling -> Stream.of(telling.headline().text()));
        return Folded.of(headlines + " " + story.verdict().subject());
    }

    private static String story(DigestStory story) {
        var sentences = texts(story, telling -> telling.said().stream().map(Said::text));
        var titles = story.sources().stream().map(DigestStory.SourceLink::title);
        var thread = story.headline(Language.EN).thread();
        return Stream.concat(Stream.of(headline(story), thread, sentences), titles)
                .map(Folded::of)
                .collect(Collectors.joining(" "));
    }

    /** What the readers of any language are told. */
    private static String texts(DigestStory story, Function<Telling, Stream<String>> part) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.ofNullable(story.tellings().get(language)))
                .flatMap(part)
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
