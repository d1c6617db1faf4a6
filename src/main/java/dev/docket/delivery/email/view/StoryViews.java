package dev.docket.delivery.email.view;

import dev.docket.delivery.PlainText;
import dev.docket.delivery.email.view.StoryView.SaidView;
import dev.docket.digest.Digest;
import dev.docket.digest.DigestStory;
import dev.docket.digest.DigestStory.SourceLink;
import dev.docket.digest.Theme;
import dev.docket.digest.Wording;
import dev.docket.platform.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the stories of a digest into what a mail shows of them. */
record StoryViews(Digest digest, Language language, Links links, MailWords words) {

    List<StoryView> first(int count) {
        var views = new ArrayList<StoryView>();
        Theme current = null;
        for (var story : digest.stories().subList(0, count)) {
            views.add(view(story, views.isEmpty(), heading(story, views.isEmpty(), current)));
            current = views.size() == 1 ? null : story.theme(); // the top story stands above themes
        }
        return views;
    }

    private String heading(DigestStory story, boolean top, @Nullable Theme current) {
        return top || story.theme() == current ? "" : Wording.theme(language, story.theme());
    }

    private StoryView view(DigestStory story, boolean top, String theme) {
        var headline = story.headline(language);
        return new StoryView(
                theme,
                top,
                links.to(headline.text(), headline.language(), links.story(story.id())),
                words.meta(digest, story),
                story.said(language).stream().map(this::said).toList(),
                new VerdictViews(language, links, story).view(),
                sources(story, false),
                sources(story, true));
    }

    private SaidView said(DigestStory.Said said) {
        return new SaidView(
                links.outside(said.text(), said.language(), said.url()),
                PlainText.of(said.source()));
    }

    private List<Linked> sources(DigestStory story, boolean original) {
        return story.sources().stream()
                .filter(source -> source.original() == original)
                .map(this::source)
                .toList();
    }

    private Linked source(SourceLink source) {
        return links.outside(source.source(), source.language(), source.url());
    }
}
