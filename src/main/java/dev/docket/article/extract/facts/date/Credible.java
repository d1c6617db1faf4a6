package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import java.time.LocalDate;
import java.util.Optional;

/** Dates that an article on the web can have. */
final class Credible {

    /** The web is younger, and 1970 is what a broken clock says. */
    private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);

    /** What a publisher enters for "never". */
    private static final LocalDate LAST = LocalDate.of(2098, 12, 31);

    private Credible() {}

    /** The date in {@code text}, if there is one and it can be. */
    static Optional<Published> date(String text) {
        return hasDigit(text) ? DateText.find(text).filter(Credible::isCredible) : Optional.empty();
    }

    /** Most lines have none, and so need not be read by five patterns. */
    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCredible(Published published) {
        return !published.day().isBefore(FIRST) && !published.day().isAfter(LAST);
    }
}
