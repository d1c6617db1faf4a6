package dev.docket.archive.page;

import dev.docket.archive.view.AboutView;
import dev.docket.archive.view.AtomView;
import dev.docket.archive.view.DigestView;
import dev.docket.archive.view.Frame;
import dev.docket.archive.view.Masthead;
import dev.docket.archive.view.ProblemView;
import dev.docket.archive.view.SearchView;
import dev.docket.archive.view.StoryPageView;
import dev.docket.archive.view.WaitingView;
import dev.docket.archive.why.WhyView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The templates of the site, with what each needs. */
@CheckedTemplate(basePath = "web")
final class Pages {

    private Pages() {}

    static native TemplateInstance home(
            String lang, Frame frame, DigestView digest, List<Masthead> earlier);

    static native TemplateInstance waiting(String lang, Frame frame, WaitingView waiting);

    static native TemplateInstance digests(String lang, Frame frame, List<Masthead> digests);

    static native TemplateInstance digest(String lang, Frame frame, DigestView digest);

    static native TemplateInstance story(String lang, Frame frame, StoryPageView page);

    static native TemplateInstance why(String lang, Frame frame, WhyView why);

    static native TemplateInstance search(String lang, Frame frame, SearchView search);

    static native TemplateInstance about(String lang, Frame frame, AboutView about);

    static native TemplateInstance problem(String lang, ProblemView problem);

    static native TemplateInstance atom(String lang, AtomView atom);

    static native TemplateInstance sitemap(List<String> urls);
}
