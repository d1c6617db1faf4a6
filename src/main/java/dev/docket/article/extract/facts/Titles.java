package dev.docket.article.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The title of an article, without the name of its site. */
final class Titles {

    /** An underscore between letters of ours belongs to a name of code, such as torch_compile. */
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s+[|–—·»›:•_\\-]+\\s+|\\s*\\|\\s*|(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])");

    private static final int SHORTEST = 10;

    private final Document page;
    private final JsonLd json;
    private final MetaTags meta;

    Titles(Document page, JsonLd json, MetaTags meta) {
        this.page = page;
        this.json = json;
        this.meta = meta;
    }

    String title() {
        var declared = declared();
        var heading = heading(declared);
        if (!heading.isEmpty()) {
            return heading;
        }
        var only = onlyHeading();
        if (!only.isEmpty()) {
            return only;
        }
        return declared.isEmpty() ? firstHeading() : withoutSite(declared);
    }

    private String declared() {
        for (var candidate :
                List.of(
                        meta.first("og:title"),
                        json.isArticle() ? json.text("headline") : "",
                        meta.first("twitter:title", "dc.title", "citation_title", "sailthru.title"),
                        page.title())) {
            var clean = PlainWords.of(candidate);
            if (clean.length() > 2) {
                return clean;
            }
        }
        return "";
    }

    /** The heading on the page that the declared title repeats, which is what readers see. */
    private String heading(String declared) {
        var bare = bare(declared);
        for (var heading : page.select("h1, h2, [itemprop=headline]")) {
            var words = PlainWords.line(heading.text());
            var mine = bare(words);
            boolean same =
                    mine.length() >= SHORTEST
                            && bare.contains(mine)
                            && mine.length() * 3 >= bare.length();
            if (same) {
                return words;
            }
        }
        return "";
    }

    /** The one first-level heading of the page, unless it is the site's name or a label. */
    private String onlyHeading() {
        var headings =
                page.select("h1").stream()
                        .map(heading -> PlainWords.line(heading.text()))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toList();
        boolean telling =
                headings.size() == 1
                        && headings.getFirst().length() >= 2 * SHORTEST
                        && !bare(headings.getFirst()).equals(bare(meta.first("og:site_name")));
        return telling ? headings.getFirst() : "";
    }

    private String firstHeading() {
        return page.select("h1").stream()
                .map(heading -> PlainWords.line(heading.text()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Cuts {@code " | The Site"}: the last part, if what is before it is longer. */
    private String withoutSite(String title) {
        var site = bare(meta.first("og:site_name"));
        var cut = SEPARATOR.matcher(title).results().reduce((_, last) -> last);
        if (cut.isEmpty()) {
            return title;
        }
        var before = title.substring(0, cut.get().start()).strip();
        var after = title.substring(cut.get().end()).strip();
        boolean named = !site.isEmpty() && bare(after).contains(site);
        boolean shorter =
                before.length() > SHORTEST
                        && before.length() > after.length()
                        && !cut.get().group().contains(":");
        return named || shorter ? before : title;
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
