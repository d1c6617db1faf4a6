package dev.docket.archive.view;

import dev.docket.archive.search.Found;
import dev.docket.archive.search.Hit;
import dev.docket.archive.text.Says;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The answer to a search.
 *
 * @param count how many were found, in words
 * @param start the rank of the first hit shown, from 1
 * @param previous the address of the page before, or empty
 * @param next the address of the page after, or empty
 */
public record SearchView(
        String query, String count, int start, List<Hit> hits, String previous, String next) {

    public static SearchView of(String query, Found found, Says says) {
        return new SearchView(
                query,
                count(query, found, says),
                found.start() + 1,
                found.hits(),
                found.page() > 1 ? address(query, found.page() - 1, says) : "",
                found.hasNext() ? address(query, found.page() + 1, says) : "");
    }

    private static String count(String query, Found found, Says says) {
        return found.total() == 0
                ? says.text("search.none", Map.of("query", query))
                : says.count("count.results", found.total());
    }

    private static String address(String query, int page, Says says) {
        return "/" + says.tag() + "/" + path(query, page);
    }

    /** What stands after the language in the address of a page of results. */
    public static String path(String query, int page) {
        if (query.isEmpty()) {
            return "search";
        }
        var words = "search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        return page > 1 ? words + "&page=" + page : words;
    }
}
