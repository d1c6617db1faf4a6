package dev.docket.feed.scrape;

import dev.docket.feed.date.LooseDate;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date of a block: in a time element, as a text of its own, within a text, or in the
 * address.
 */
final class PageDate {

    private static final Pattern SEPARATORS = Pattern.compile("[|·•/]\\s|\\s[|·•–—-]\\s");
    private static final Pattern WITHIN =
            Pattern.compile("(?<!\\d)(20\\d\\d)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?!\\d)");
    private static final int SHORTEST = 8;

    private PageDate() {}

    static @Nullable Instant of(Element block) {
        return timeElement(block)
                .or(() -> ownTexts(block).flatMap(text -> whole(text).stream()).findFirst())
                .or(() -> within(block.text()))
                .or(() -> Block.link(block).flatMap(link -> within(link.attr("href"))))
                .orElse(null);
    }

    /** A title without the date that stands before or behind it. */
    static String cutFrom(String title) {
        var match = WITHIN.matcher(title);
        if (!match.find() || match.end() - match.start() == title.strip().length()) {
            return title;
        }
        boolean atAnEnd = match.start() == 0 || match.end() == title.length();
        return atAnEnd ? match.replaceFirst("").strip() : title;
    }

    private static Optional<Instant> timeElement(Element block) {
        return block.select("time").stream()
                .flatMap(time -> Stream.of(time.attr("datetime"), time.text()))
                .flatMap(text -> LooseDate.parse(text).stream())
                .findFirst();
    }

    private static Stream<String> ownTexts(Element block) {
        return block.getAllElements().stream()
                .map(Element::ownText)
                .flatMap(SEPARATORS::splitAsStream)
                .map(String::strip);
    }

    private static Optional<Instant> whole(String text) {
        boolean tooLittle = text.length() < SHORTEST || text.chars().allMatch(Character::isDigit);
        return tooLittle ? Optional.empty() : LooseDate.parse(text);
    }

    private static Optional<Instant> within(String text) {
        var match = WITHIN.matcher(text);
        return match.find()
                ? LooseDate.parse(
                        "%s-%s-%s".formatted(match.group(1), match.group(2), match.group(3)))
                : Optional.empty();
    }
}
