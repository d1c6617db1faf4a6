package dev.docket.article.extract.facts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** What a page calls its site, and what its address does. */
public final class SiteName {

    private static final Pattern HOST =
            Pattern.compile("^[a-z]+://(?:[^/@]*@)?(?:www\\d?\\.|m\\.|blog\\.|news\\.)?([^/:?#]+)");

    private static final Pattern ORGANISATION = Pattern.compile("(?:.*[/:])?\\w*Organi[sz]ation");
    private static final Pattern PERSON = Pattern.compile("(?:.*[/:])?Person");

    /** Shorter names are too easily found inside other words. */
    private static final int SHORTEST = 4;

    private final String declared;
    private final String house;
    private final List<String> known = new ArrayList<>();
    private final Set<String> houses;
    private final Set<String> people;

    SiteName(Document page, JsonLd json, MetaTags meta) {
        declared =
                PlainWords.of(
                        first(
                                meta.first("og:site_name"),
                                json.site(),
                                json.publisher(),
                                meta.first("application-name", "apple-mobile-web-app-title")));
        house = PlainWords.of(first(meta.first("og:site_name"), json.publisher(), meta.first("publisher", "dc.publisher"), json.site(), meta.first("application-name")));
        var host = HOST.matcher(page.location());
        for (var name :
                new String[] {
                    declared,
                    json.publisher(),
                    json.site(),
                    meta.first("application-name"),
                    meta.first("publisher", "dc.publisher", "article:publisher"),
                    host.find() ? host.group(1) : ""
                }) {
            add(PlainWords.bare(PlainWords.of(name)));
        }
        add(PlainWords.bare(label(page)));
        houses = json.named(ORGANISATION);
        people = json.named(PERSON);
    }

    private static String first(String... names) {
        for (var name : names) {
            if (!name.isBlank()) {
                return name;
            }
        }
        return "";
    }

    /** {@code lab} of {@code www.lab.co.uk}, without what every host has. */
    private static String label(Document page) {
        var host = HOST.matcher(page.location());
        return host.find()
                ? host.group(1)
                        .replaceFirst("(?:\\.(?:com?|org|net|gov|ac|gob|gouv))?\\.\\p{Alpha}+$", "")
                        .replaceFirst("^.*\\.(?=[^.]{4,}$)", "")
                : "";
    }

    private void add(String bare) {
        if (!bare.isEmpty() && !known.contains(bare)) {
            known.add(bare);
        }
    }

    /** As the page declares it; empty if it does not. */
    public String declared() {
        return declared;
    }

    /** Who speaks where nobody is named: the publisher, or the site; empty if it is not said. */
    public String house() {
        return house;
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
        return houses.contains(bare) || (known.contains(bare) && !people.contains(bare));
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
