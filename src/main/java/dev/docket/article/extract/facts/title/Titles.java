package dev.docket.article.extract.facts.title;

import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.PlainWords;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The title of an article, without the name of its site. */
public final class Titles {

    private static final String[] META = {
        "twitter:title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "sailthru.title",
        "parsely-title",
        "title"
    };

    /** Mark-up within a title, which a description hands on as it stands. */
    private static final Pattern MARK_UP =
            Pattern.compile("</?(?i:i|b|em|strong|span|sup|sub|p|a|br|u|wbr)(?:\\s[^<>]*)?/?>");

    /** In characters; what is longer is no title, and its beginning will do. */
    private static final int LONGEST = 2_000;

    /** What a template calls any page. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)home(?:page)?|startseite|index|untitled|blog|news|article|document|welcome");

    /** Of an only first-level heading that nothing else on the page repeats, in characters. */
    private static final int TELLING = 20;

    private final PageView view;
    private final SiteCut cut;
    private final Headings headings;

    private Titles(PageView view) {
        this.view = view;
        this.cut = new SiteCut(view.site());
        this.headings = new Headings(view);
    }

    /** The title; empty if the page has none. */
    public static String of(PageView view) {
        return new Titles(view).title();
    }

    /**
     * What readers see, if it is what the page declares; a declaration is often cut or dressed up.
     */
    private String title() {
        var declared = declared();
        return headings.saying(declared)
                .or(() -> headings.only().filter(only -> isTelling(only, declared)))
                .or(() -> declared.stream().findFirst().map(cut::of))
                .or(headings::first)
                .orElseGet(() -> PlainWords.of(view.page().title()));
    }

    private static String clipped(String raw) {
        return raw.length() > LONGEST ? raw.substring(0, LONGEST) : raw;
    }

    private boolean isLabel(String title) {
        return view.site().is(title) || LABEL.matcher(title).matches();
    }

    /**
     * Long enough to be no label; or short, but made of words that the page or its address
     * declares.
     */
    private boolean isTelling(String heading, List<String> declared) {
        return PlainWords.bare(heading).length() >= TELLING
                || Overlap.share(
                                heading,
                                String.join(" ", declared)
                                        + " "
                                        + view.page()
                                                .location()
                                                .replaceAll("[^\\p{L}\\p{N}]+", " "))
                        == 1;
    }

    private List<String> declared() {
        var json = view.json();
        return Stream.of(
                        view.meta().first("og:title"),
                        json.isArticle() ? json.text("headline") : "",
                        view.meta().first(META),
                        view.page().title())
                .map(raw -> MARK_UP.matcher(PlainWords.of(clipped(raw))).replaceAll(""))
                .filter(title -> title.length() > 2 && !isLabel(title))
                .distinct()
                .toList();
    }
}
