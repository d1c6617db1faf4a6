package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who holds the rights to a page, as its foot says: {@code © 2026 Jana Nová. All rights reserved.}
 */
final class Copyright {

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?iu)^(?:©|\\(c\\)|copyright)(?:\\s*(?:©|\\(c\\)|copyright|by|(?:19|20)\\d\\d(?:\\s?[-–,]\\s?(?:(?:19|20)?\\d\\d|heute|today|present))?))*[\\s,:]+");

    /** What follows a holder's name. */
    private static final Pattern REST =
            Pattern.compile(
                    "(?iu)[\\s,]*(?:\\b(?:19|20)\\d\\d\\b.*|[.|•·–—]\\s.*|[|•·–—].*|,\\s.*|\\s-\\s.*|\\b(?:all(?:e)?"
                        + " r(?:ights|echte)|tous droits|todos los derechos|tutti i"
                        + " diritti|wszelkie prawa|všechna práva).*|\\.)$");

    /** Lines of a page's foot; further up, claims are of pictures. */
    private static final int FOOT = 30;

    private static final int LONGEST = 160;

    private Copyright() {}

    /** The holder's name; none if no line claims any rights. */
    static List<String> holder(List<VisibleLine> lines) {
        return lines.reversed().stream()
                .limit(FOOT)
                .filter(line -> line.text().length() <= LONGEST)
                .map(line -> holder(line.text()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    static List<String> holder(String claim) {
        var begin = CLAIM.matcher(claim);
        return begin.lookingAt()
                ? Names.of(REST.matcher(claim.substring(begin.end())).replaceFirst(""))
                : List.of();
    }
}
