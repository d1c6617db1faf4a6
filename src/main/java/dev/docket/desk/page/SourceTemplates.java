package dev.docket.desk.page;

import dev.docket.feed.ImportReport;
import dev.docket.feed.SourceStatus;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of the pages on sources, with what each needs. */
@CheckedTemplate(basePath = "web/desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
final class SourceTemplates {

    private SourceTemplates() {}

    /** {@code hubsOff} is empty if hubs tell us what is new. */
    static native TemplateInstance sources(DeskFrame frame, SourceList list, String hubsOff);

    static native TemplateInstance source(DeskFrame frame, SourceView view);

    static native TemplateInstance sourcePreview(
            DeskFrame frame, SourceStatus status, PreviewView preview);

    static native TemplateInstance sourceFind(DeskFrame frame, FindView view);

    /** {@code problem} is empty if a file was read. */
    static native TemplateInstance sourceFile(DeskFrame frame, ImportReport report, String problem);
}
