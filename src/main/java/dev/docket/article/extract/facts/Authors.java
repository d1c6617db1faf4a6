package dev.docket.article.extract.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote an article. */
final class Authors {

    private static final List<String> MARKS =
            List.of(
                    "[itemprop=author] [itemprop=name]",
                    "[itemprop=author][content]",
                    "[itemprop=author]",
                    "a[rel=author]",
                    "[rel=author]",
                    ".p-author",
                    ".author-name, .authorname, .author__name, .byline-name, .byline__name,"
                            + " .post-author-name, .entry-author-name",
                    ".author.vcard .fn, .vcard .fn",
                    "a[href*=/author/], a[href*=/authors/], a[href*=/autor/]",
                    ".byline, .by-line, .post-author, .entry-author, .article-author,"
                        + " .article__author, .author, #author, [class*=byline], [class*=author]");

    private static final Pattern LEAD_IN =
            Pattern.compile(
                    "^(?:(?:written|posted|published|story|words|text|report(?:ed)?|review)?\\s*by|von|par|por|di|da|od|autor(?:in|ka|zy|ři)?|author|text|redaktion|napsal|作者|记者|文)\\s*[:：/]?\\s+|^(?:作者|记者|文)[:：/|]\\s*|^by\\s*:\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What leads in elsewhere begins these names: Di Wu, Da Silva, Von Neumann. */
    private static final Pattern FAMILY = Pattern.compile("(?:Di|Da|Von) (?!Reda)\\p{Lu}[^\\s,:]*");

    private static final Pattern TAIL =
            Pattern.compile(
                    "\\s*(?:[|•·–—(\\[].*|,?\\s*\\b(?:updated|posted|published|edited|on|contributor|contributing)\\b.*|\\d{1,2}[./:]\\s?\\d.*|,?\\s*\\d{1,2}\\.?"
                        + " \\p{L}{3,9}\\.? \\d{4}.*|,?\\s*\\p{L}{3,9}\\.? \\d{1,2},"
                        + " \\d{4}.*|\\b(?:am|vom) \\d.*|@\\S+.*|\\s-\\s.*)$",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 60;

    private final Document page;
    private final JsonLd json;
    private final MetaTags meta;

    Authors(Document page, JsonLd json, MetaTags meta) {
        this.page = page;
        this.json = json;
        this.meta = meta;
    }

    /** The names, joined by {@code ", "}; empty if the page names nobody. */
    String names() {
        var declared = clean(json.authors());
        if (declared.isEmpty()) {
            declared =
                    clean(
                            meta.every(
                                    "author",
                                    "article:author",
                                    "parsely-author",
                                    "dc.creator",
                                    "dcterms.creator",
                                    "sailthru.author",
                                    "byl",
                                    "citation_author",
                                    "cxenseparse:author",
                                    "article:author_name",
                                    "twitter:data1"));
        }
        return declared.isEmpty() ? visible() : declared;
    }

    private String visible() {
        for (var mark : MARKS) {
            var found =
                    clean(
                            page.select(mark).stream()
                                    .limit(3)
                                    .map(Element::text)
                                    .distinct()
                                    .limit(mark.startsWith(".byline") ? 1 : 3)
                                    .toList());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    private String clean(List<String> raw) {
        var names = new LinkedHashSet<String>();
        for (var each : raw) {
            var name = name(each);
            if (isName(name)) {
                names.add(name);
            }
        }
        return String.join(", ", new ArrayList<>(names));
    }

    private static String name(String raw) {
        var plain = PlainWords.of(raw);
        var named =
                FAMILY.matcher(plain).matches() ? plain : LEAD_IN.matcher(plain).replaceFirst("");
        return TAIL.matcher(named).replaceFirst("").strip();
    }

    private boolean isName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.length() > 1
                && name.length() <= LONGEST
                && !lower.contains("://")
                && !lower.contains("facebook.com")
                && name.chars().anyMatch(Character::isLetter)
                && !lower.matches(
                        "(?:admin|administrator|author|no author|name|name \\*|\\d+ minutes?|\\d+"
                            + " min.*|alle"
                            + " artikel.*|archives?|editor|staff|webmaster|redaktion|by|.*\\.(?:com|de|org))");
    }
}
