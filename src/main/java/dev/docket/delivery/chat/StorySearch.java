package dev.docket.delivery.chat;

import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.Digests;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
        return Folded.of(story.headline().text() + " " + story.verdict().subject());
    }

    private static String story(DigestStory story) {
        var sentences = story.said().stream().map(DigestStory.Said::text);
        var titles = story.sources().stream().map(DigestStory.SourceLink::title);
        return Stream.of(Stream.of(headline(story), story.headline().thread()), sentences, titles)
                .flatMap(texts -> texts)
                .map(Folded::of)
                .collect(Collectors.joining(" "));
    }
}
