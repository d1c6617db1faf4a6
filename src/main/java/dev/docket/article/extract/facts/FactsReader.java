package dev.docket.article.extract.facts;

import java.util.regex.Pattern;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads the facts off a page: JSON-LD first, then Open Graph and meta, then what is to be seen. */
public final class FactsReader {

    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?![A-Za-z0-9])");

    /** With an address; {@code rel} is a list of words in any case (HTML, 4.6.7). */
    private static final String CANONICAL = "link[rel~=(?i)(?:^|\\s)canonical(?:\\s|$)][href~=\\S]";

    private final Document page;
    private final JsonLd json;
    private final MetaTags meta;

    private FactsReader(Document page) {
        this.page = page;
        this.json = JsonLd.of(page);
        this.meta = MetaTags.of(page);
    }

    /** The facts of {@code page}, whose base URI is the address it came from. */
    public static Facts read(Document page) {
        return new FactsReader(page).read();
    }

    /** The article's text as the page's own description has it; empty if it has none. */
    public static String describedBody(Document page) {
        return JsonLd.of(page).text("articleBody");
    }

    private Facts read() {
        var site = orNull(meta.first("og:site_name", "application-name"));
        return new Facts(
                new Titles(page, json, meta).title(),
                orNull(new Authors(page, json, meta).names()),
                new Dates(page, json, meta).published().orElse(null),
                canonical(),
                language(),
                image(),
                site);
    }

    private @Nullable String canonical() {
        var link = page.select(CANONICAL).stream().map(found -> found.attr("href")).findFirst();
        return absolute(link.orElseGet(() -> meta.first("og:url")));
    }

    private @Nullable String image() {
        var named =
                meta.first(
                        "og:image:secure_url",
                        "og:image",
                        "og:image:url",
                        "twitter:image",
                        "twitter:image:src");
        return absolute(named.isEmpty() ? json.image() : named);
    }

    private @Nullable String language() {
        var html = page.selectFirst("html");
        var declared =
                html == null
                        ? ""
                        : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        if (declared.isBlank()) {
            declared = meta.first("content-language", "dc.language", "language", "og:locale");
        }
        var found =
                LANGUAGE.matcher(declared.isBlank() ? json.text("inLanguage") : declared.strip());
        return found.lookingAt() ? found.group().replace('_', '-') : null;
    }

    private @Nullable String absolute(String address) {
        return address.isBlank()
                ? null
                : orNull(StringUtil.resolve(page.baseUri(), address.strip()));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
