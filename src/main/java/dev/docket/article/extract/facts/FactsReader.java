package dev.docket.article.extract.facts;

import dev.docket.article.extract.facts.author.Authors;
import dev.docket.article.extract.facts.date.Dates;
import dev.docket.article.extract.facts.title.Titles;
import dev.docket.article.extract.facts.view.JsonLd;
import dev.docket.article.extract.facts.view.PageView;
import dev.docket.article.extract.facts.view.TitledLines;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the facts off a page: JSON-LD first, then Open Graph and meta, then what is to be seen. */
public final class FactsReader {

    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?![A-Za-z0-9])");

    /** With an address; {@code rel} is a list of words in any case (HTML, 4.6.7). */
    private static final String CANONICAL = "link[rel~=(?i)(?:^|\\s)canonical(?:\\s|$)][href~=\\S]";

    private final PageView view;

    private FactsReader(Document page) {
        this.view = PageView.of(page);
    }

    /** The facts of {@code page}, whose base URI is the address it came from. */
    public static Facts read(Document page) {
        return new FactsReader(page).read();
    }

    /** The article's text as the page's own description has it; empty if it has none. */
    public static String describedBody(Document page) {
        boolean described =
                page.select("script[type*=ld+json]").stream()
                        .anyMatch(script -> script.data().contains("\"articleBody\""));
        return described ? JsonLd.of(page).text("articleBody") : "";
    }

    private Facts read() {
        var title = Titles.of(view);
        var lines = TitledLines.of(view, title);
        var dates = new Dates(view, lines);
        return new Facts(
                title,
                orNull(Authors.of(view, lines)),
                dates.published().orElse(null),
                dates.modified().orElse(null),
                canonical(),
                language(),
                new Pictures(view).lead(),
                orNull(view.site().declared()));
    }

    private @Nullable String canonical() {
        return view.page().select(CANONICAL).stream()
                .map(found -> found.attr("href"))
                .findFirst()
                .or(() ->
                        Stream.of(view.meta().first("og:url"), view.json().address())
                                .filter(a -> !a.isBlank())
                                .findFirst())
                .map(address -> orNull(StringUtil.resolve(view.page().baseUri(), address.strip())))
                .orElse(null);
    }

    private @Nullable String language() {
        var html = view.page().selectFirst("html");
        var declared =
                html == null
                        ? ""
                        : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        if (declared.isBlank()) {
            declared =
                    view.meta().first("content-language", "dc.language", "language", "og:locale");
        }
        var found =
                LANGUAGE.matcher(
                        declared.isBlank() ? view.json().text("inLanguage") : declared.strip());
        return found.lookingAt() ? tag(found.group()) : null;
    }

    /** In the case that RFC 5646, section 2.1.1, recommends: {@code en-GB}, {@code zh-Hans}. */
    private static @Nullable String tag(String declared) {
        var tag = Locale.forLanguageTag(declared.replace('_', '-')).toLanguageTag();
        return tag.equals("und") ? null : tag;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
