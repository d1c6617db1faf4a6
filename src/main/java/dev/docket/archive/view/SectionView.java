package dev.docket.archive.view;

import java.util.ArrayList;
import java.util.List;

/** Stories that follow each other under one theme. */
public record SectionView(String theme, List<StoryView> stories) {

    /** Puts a heading wherever the theme changes; the order of the stories stays. */
    static List<SectionView> of(List<StoryView> stories) {
        var sections = new ArrayList<SectionView>();
        for (var story : stories) {
            if (sections.isEmpty() || !sections.getLast().theme().equals(story.head().theme())) {
                sections.add(new SectionView(story.head().theme(), new ArrayList<>()));
            }
            sections.getLast().stories().add(story);
        }
        return sections;
    }
}
