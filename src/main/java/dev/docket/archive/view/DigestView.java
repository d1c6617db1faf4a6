package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.Digest;
import dev.docket.digest.Edition;
import dev.docket.digest.QuietStory;
import java.util.List;

/**
 * A digest as a page shows it.
 *
 * @param top the first story, alone in its list; empty in a week without news
 * @param sections the others by theme
 * @param quiet stories seen again with nothing new, in their own languages
 */
public record DigestView(
        Masthead masthead,
        WeekView week,
        List<StoryView> top,
        List<SectionView> sections,
        List<Quote> quiet) {

    public static DigestView of(Digest digest, Edition edition, Says says) {
        var stories = digest.stories().stream().map(s -> StoryView.of(s, says)).toList();
        int first = Math.min(1, stories.size());
        return new DigestView(
                Masthead.of(digest, edition, says),
                WeekView.of(digest.picture(), says),
                stories.subList(0, first),
                SectionView.of(stories.subList(first, stories.size())),
                digest.quiet().stream().map(quiet -> quiet(quiet, says)).toList());
    }

    private static Quote quiet(QuietStory story, Says says) {
        var link = new Link(story.headline(), Headline.address(story.storyId(), says));
        return new Quote(story.headline(), story.language(), link);
    }
}
