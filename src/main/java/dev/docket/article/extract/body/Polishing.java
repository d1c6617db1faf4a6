package dev.docket.article.extract.body;

import java.util.ArrayList;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Takes out of an article what stands between its paragraphs: link lists, teasers, bylines. */
final class Polishing {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> GROUPS =
            Set.of(
                    "ul", "ol", "dl", "div", "section", "table", "header", "figure", "center",
                    "article");

    private static final Pattern TEASER =
            Pattern.compile(
                    "^[\\[(>»→*\\s]*(?:read (?:more|also|next)|also read|see"
                        + " also|related|recommended|more:|watch:|listen:|must read|follow us|share"
                        + " this|sign up|subscribe|click here|advertisement|continue"
                        + " reading|originally published|lesen sie auch|lesen sie mehr|mehr zum"
                        + " thema|auch interessant|lire aussi|à lire aussi|lee también|leer"
                        + " más|leggi anche|czytaj także|czytaj też|czytaj więcej|zobacz"
                        + " także|zobacz też|přečtěte si|čtěte také|čtěte i|související|leia"
                        + " também|читайте также|相关阅读|推荐阅读|延伸阅读|关联阅读)\\b.{0,160}$",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int SHORT = 80;

    private final Weights weights;
    private final String title;

    private Polishing(Weights weights, String title) {
        this.weights = weights;
        this.title = title;
    }

    static void polish(Element main, String title) {
        var polishing = new Polishing(Weights.of(main), Bare.of(title));
        polishing.clean(main);
    }

    private void clean(Element parent) {
        for (var child : new ArrayList<>(parent.children())) {
            if (isUnwanted(child)) {
                child.empty(); // to remove one of many costs time for each
            } else {
                clean(child);
            }
        }
    }

    private boolean isUnwanted(Element element) {
        var weight = weights.at(element);
        if (HEADINGS.contains(element.normalName())) {
            return isTitle(element) || weight.chars == 0;
        }
        if (GROUPS.contains(element.normalName())) {
            return isLinkList(weight);
        }
        return (element.nameIs("p") && isTeaser(element, weight)) || Noise.isNoise(element, weight);
    }

    private boolean isTitle(Element heading) {
        var words = Bare.of(heading.text());
        return heading.nameIs("h1") || words.equals(title);
    }

    private static boolean isLinkList(Weight weight) {
        boolean links = weight.linkDensity() > 0.6;
        return links && weight.prose * 2 < weight.chars;
    }

    private static boolean isTeaser(Element paragraph, Weight weight) {
        if (weight.chars > 4 * SHORT) {
            return false;
        }
        return weight.linkDensity() > 0.3 && TEASER.matcher(paragraph.text()).find();
    }
}
