package dev.docket.archive.page;

import dev.docket.archive.text.Says;
import dev.docket.archive.view.AboutView;
import dev.docket.archive.view.Frame;
import dev.docket.platform.DocketConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** The method in short, and the glossary of labels. */
@Path("/{lang:en|cs|pl}/about")
public class AboutPage {

    private final DocketConfig config;

    public AboutPage(DocketConfig config) {
        this.config = config;
    }

    @GET
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response get(@PathParam("lang") Says says, @Context Request request) {
        var frame = Frame.site(says, config.baseUrl(), "about", says.text("about.title"));
        return Reply.of(request, Pages.about(says.tag(), frame, AboutView.of(says)), Reply.AN_HOUR);
    }
}
