package dev.docket.article.extract.facts.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** What a page calls its site, and what its address does. */
public final class SiteName {

    private static final Pattern HOST =
            Pattern.compile("^[a-z]+://(?:[^/@]*@)?(?:www\\d?\\.|m\\.|blog\\.|news\\.)?([^/:?#]+)");

    /** What hosts share: {@code .co.uk}, {@code .org}. */
    private static final Pattern SUFFIX =
            Pattern.compile("(?:\\.(?:com?|org|net|gov|ac|gob|gouv))?\\.\\p{Alpha}+$");

    private static final Pattern ORGANISATION = Pattern.compile("(?:.*[/:])?\\w*Organi[sz]ation");
    private static final Pattern PERSON = Pattern.compile("(?:.*[/:])?Person");

    /** Shorter names are too easily found inside other words, in bare characters. */
    private static final int SHORTEST = 4;

    private final List<String> declared;
    private final List<String> houses;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> organisations;
    private final Set<String> people;

    SiteName(Document page, JsonLd json, MetaTags meta) {
        var title = PlainWords.bare(meta.first("og:title"));
        var site = PlainWords.of(meta.first("og:site_name"));
        var application = meta.first("application-name");
        declared = names(title, site, json.site(), json.publisher(), application);
        houses =
                names(
                        title,
                        site,
                        json.publisher(),
                        meta.first("publisher", "dc.publisher"),
                        json.site(),
                        application);
        Stream.of(declared.stream(), houses.stream(), hosts(page.location()), Stream.of(site))
                .flatMap(each -> each)
                .map(PlainWords::bare)
                .filter(bare -> !bare.isEmpty())
                .forEach(known::add);
        organisations = json.named(ORGANISATION);
        people = json.named(PERSON);
    }

    /** Some templates put the page's title in the places of its site's name. */
    private static List<String> names(String title, String... candidates) {
        return Stream.of(candidates)
                .map(PlainWords::of)
                .filter(name -> !name.isEmpty() && !PlainWords.bare(name).equals(title))
                .toList();
    }

    /** {@code lab.co.uk} of {@code www.lab.co.uk}, and {@code lab}. */
    private static Stream<String> hosts(String address) {
        var host = HOST.matcher(address);
        return host.find()
                ? Stream.of(
                        host.group(1),
                        SUFFIX.matcher(host.group(1)).replaceFirst("").replaceFirst("^.*\\.", ""))
                : Stream.empty();
    }

    /** As the page declares it; empty if it does not. */
    public String declared() {
        return declared.isEmpty() ? "" : declared.getFirst();
    }

    /** Who speaks where nobody is named: the publisher, or the site; empty if it is not said. */
    public String house() {
        return houses.isEmpty() ? "" : houses.getFirst();
    }

    /** Whether {@code words} are the site's name and no more. */
    public boolean is(String words) {
        return known.contains(PlainWords.bare(words));
    }

    /**
     * Whether {@code words} are what an organisation of this page is called: its publisher, or its
     * site unless that is described as a person's own.
     */
    public boolean isHouse(String words) {
        var bare = PlainWords.bare(words);
        return organisations.contains(bare) || (known.contains(bare) && !people.contains(bare));
    }

    /** The same, or one within the other, as in "The Lab" and "thelab.org". */
    public boolean resembles(String words) {
        var bare = PlainWords.bare(words);
        return bare.length() >= SHORTEST
                && known.stream()
                        .filter(name -> name.length() >= SHORTEST)
                        .anyMatch(name -> name.contains(bare) || bare.contains(name));
    }
}
