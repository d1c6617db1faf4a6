package dev.docket.article.extract.facts.date;

import dev.docket.article.extract.facts.Published;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day in an article's address, as in {@code /2026/03/02/a}. */
final class AddressDate {

    private static final Pattern DAY =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)[/_-](\\d{1,2})[/_-](\\d{1,2})(?:[/_?#-]|$)|[/-]((?:20)\\d\\d)(\\d\\d)(\\d\\d)[/_.-]");

    private AddressDate() {}

    static Optional<Published> of(String address) {
        var match = DAY.matcher(address);
        return match.find() ? Credible.date(digits(match.group())) : Optional.empty();
    }

    private static String digits(String match) {
        return match.substring(1).replaceAll("[/_?#.-]+$", "").replaceAll("[/_]", "-");
    }
}
