package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.PageView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who a page says has written it, in what only machines read. */
final class DeclaredAuthors {

    private static final List<String> META =
            List.of(
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
                    "article.author",
                    "og:author",
                    "shareaholic:article_author_name",
                    "dc.contributor",
                    "creator",
                    "autor",
                    "bt:author",
                    "rbauthors",
                    "dable:author");

    /** Of the label of a card for Twitter, which may say anything else. */
    private static final Pattern WRITTEN_BY =
            Pattern.compile(
                    "(?iu)(?:written|posted|author|autor|auteur|verfasst|geschrieben|écrit|rédigé|escrito|scritto|napsal|napisan|geschreven|skriv|автор|yazar|kirjoittan).*");

    /** Who gives an address with the name is a house: {@code The Lab (www.lab.test)}. */
    private static final Pattern HOST =
            Pattern.compile("(?i)\\(www\\.|^\\w+\\.(?:com|org|net|de),");

    /** {@code The Lab - Jana Nová}. */
    private static final Pattern OF_SITE = Pattern.compile("\\s*(.+?)\\s+[-–—|·:/]\\s+(.+)");

    /** More declarations are those of a list. */
    private static final int MOST = 100;

    private final PageView view;
    private final Person person;

    DeclaredAuthors(PageView view, Person person) {
        this.view = view;
        this.person = person;
    }

    /** The first declaration with a person in it, or one that names more; else the first. */
    List<String> names() {
        var all = declarations().filter(names -> !names.isEmpty()).toList();
        var first =
                all.stream()
                        .filter(person::isAmong)
                        .findFirst()
                        .orElse(all.isEmpty() ? List.of() : all.getFirst());
        return all.stream().filter(each -> person.isFuller(each, first)).findFirst().orElse(first);
    }

    private Stream<List<String>> declarations() {
        var meta = view.meta();
        return Stream.concat(
                Stream.concat(
                        Stream.of(all(view.json().authors())),
                        META.stream().map(name -> all(meta.every(name)))),
                Stream.of(meta.first("twitter:label1"))
                        .filter(label -> WRITTEN_BY.matcher(label).matches())
                        .map(_ -> Names.of(meta.first("twitter:data1"))));
    }

    private List<String> all(List<String> raw) {
        var names = new LinkedHashSet<String>();
        raw.stream()
                .limit(MOST)
                .filter(each -> !HOST.matcher(each).find())
                .forEach(each -> names.addAll(Names.of(withoutSite(each))));
        return List.copyOf(names);
    }

    private String withoutSite(String raw) {
        var named = OF_SITE.matcher(raw);
        return named.matches() && view.site().is(named.group(1)) ? named.group(2) : raw;
    }
}
