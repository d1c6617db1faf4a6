package dev.docket.archive.page;

import dev.docket.archive.search.Search;
import dev.docket.archive.shelf.Shelf;
import dev.docket.archive.text.Says;
import dev.docket.archive.view.Frame;
import dev.docket.archive.view.SearchView;
import dev.docket.platform.DocketConfig;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Search over digests and stories. */
@Path("/{lang:en|cs|pl}/search")
public class SearchPage {

    private final Shelf shelf;
    private final Search search;
    private final DocketConfig config;

    public SearchPage(Shelf shelf, Search search, DocketConfig config) {
        this.shelf = shelf;
        this.search = search;
        this.config = config;
    }

    @GET
    @Produces(Reply.HTML)
    @RunOnVirtualThread
    public Response get(
            @PathParam("lang") Says says,
            @QueryParam("q") @DefaultValue("") String query,
            @QueryParam("page") @DefaultValue("1") String page,
            @Context Request request) {
        var words = Search.words(query);
        var found = search.find(shelf.catalogue(), words, number(page), says);
        var view = SearchView.of(words, found, says);
        return Reply.of(
                request, Pages.search(says.tag(), frame(words, found.page(), says), view), Reply.A_MINUTE);
    }

    private Frame frame(String words, int page, Says says) {
        var title = says.text("search.title") + " · " + says.text("site.name");
        return Frame.site(
                says,
                config.baseUrl(),
                SearchView.path(words, page),
                words.isEmpty() ? title : words + " · " + title);
    }

    /** A page's number as somebody may have typed it into the address; what is none counts as 1. */
    private static int number(String page) {
        return page.matches("[0-9]{1,9}") ? Integer.parseInt(page) : 1;
    }
}
