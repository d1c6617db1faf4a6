package dev.docket.desk.stories;

import dev.docket.desk.page.DeskFrame;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages on stories, with what each needs. */
@CheckedTemplate(basePath = "web/desk")
final class StoryTemplates {

    private StoryTemplates() {}

    static native TemplateInstance stories(DeskFrame frame, StoriesView view);

    static native TemplateInstance story(DeskFrame frame, StoryView view);
}
