package dev.docket.archive.view;

import dev.docket.archive.text.Says;
import dev.docket.digest.DigestStory;
import java.util.List;

/** A story as a digest shows it. */
public record StoryView(Headline head, List<Quote> said, VerdictView verdict, SourcesView sources) {

    public static StoryView of(DigestStory story, Says says) {
        return new StoryView(
                Headline.of(story, says),
                story.said(says.language()).stream()
                        .map(said ->
                                new Quote(
                                        said.text(),
                                        said.language(),
                                        Link.outside(said.source(), said.url())))
                        .toList(),
                VerdictView.of(story, says),
                SourcesView.of(story));
    }
}
