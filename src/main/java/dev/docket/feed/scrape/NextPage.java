package dev.docket.feed.scrape;

import dev.docket.platform.http.WebAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the page with older articles: where it is marked, by its words, by its number. */
final class NextPage {

    private static final String MARKED = "link[rel~=next][href], a[rel~=next][href]";
    private static final String NAMED =
            "a.next[href], .next > a[href], a.next-page[href], .nav-previous > a[href],"
                    + " a.older-posts[href], .pagination-next > a[href], a.pagination-next[href]";
    private static final Set<String> WORDS =
            Set.of(
                    "next",
                    "next page",
                    "older",
                    "older posts",
                    "older entries",
                    "older articles",
                    "load more",
                    "show more",
                    "more posts",
                    "more articles",
                    "weiter",
                    "ältere beiträge",
                    "nächste seite",
                    "další",
                    "další strana",
                    "starší",
                    "starší články",
                    "následující",
                    "dalsi",
                    "następna",
                    "następna strona",
                    "starsze",
                    "starsze wpisy",
                    "suivant",
                    "siguiente",
                    "下一页",
                    "下一頁",
                    "更早的文章",
                    "加载更多",
                    "次へ",
                    "다음");
    private static final Pattern NUMBER =
            Pattern.compile("(.*?(?:/page/|[?&](?:page|p|paged|pg)=|/p))(\\d{1,4})(/?|[&#].*)?");

    private NextPage() {}

    /**
     * @param selector of the link, in the source's rules; null finds it
     */
    static @Nullable URI of(Document page, @Nullable String selector) {
        var links =
                selector == null
                        ? Stream.of(
                                        page.select(MARKED).stream(),
                                        page.select(NAMED).stream(),
                                        byWords(page),
                                        byNumber(page))
                                .flatMap(found -> found)
                        : page.select(selector).stream()
                                .map(found ->
                                        found.hasAttr("href")
                                                ? found
                                                : found.selectFirst("a[href]"))
                                .filter(Objects::nonNull);
        return links.flatMap(link -> address(page, link).stream()).findFirst().orElse(null);
    }

    /** On the same site, and not this page again. */
    private static Optional<URI> address(Document page, Element link) {
        var text = link.absUrl("href").replaceFirst("#.*$", "");
        if (!WebAddress.isOne(text) || text.equals(page.location())) {
            return Optional.empty();
        }
        var address = WebAddress.of(text);
        boolean here = Objects.equals(address.getHost(), WebAddress.of(page.location()).getHost());
        return here ? Optional.of(address) : Optional.empty();
    }

    private static Stream<Element> byWords(Document page) {
        return page.select("a[href]").stream()
                .filter(link -> says(link.text()) || says(link.attr("aria-label")));
    }

    private static boolean says(String text) {
        return WORDS.contains(
                text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "").strip());
    }

    /** A link to this page with the number of the next: {@code /page/3} on {@code /page/2}. */
    private static Stream<Element> byNumber(Document page) {
        var here = NUMBER.matcher(page.location());
        int number = here.matches() ? Integer.parseInt(here.group(2)) : 1;
        return page.select("a[href]").stream()
                .filter(link -> link.text().strip().equals(String.valueOf(number + 1)))
                .filter(link -> {
                    var there = NUMBER.matcher(link.absUrl("href"));
                    return there.matches() && Integer.parseInt(there.group(2)) == number + 1;
                });
    }
}
