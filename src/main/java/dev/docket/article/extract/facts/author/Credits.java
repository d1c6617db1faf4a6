package dev.docket.article.extract.facts.author;

import dev.docket.article.extract.facts.view.VisibleLine;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names that a page credits with its article in lines of their own, wherever these stand. */
final class Credits {

    /** In characters; what follows "Text:" may be a text. */
    private static final int LONGEST = 100;

    private static final Pattern AGENCY =
            Pattern.compile(
                    "(?:dpa|AFP|AP|APA|Reuters|REUTERS|EFE|ANSA|PAP|ČTK|TASR|JIJI|Jiji|Kyodo|KYODO|Xinhua|Bloomberg|sid|SID|epd|KNA|PA"
                        + " Media)(?:\\s?[/,]\\s?\\p{L}{2,10})?");

    private Credits() {}

    /** Behind words that only ever announce names, and full: {@code Written by Jana Nová}. */
    static List<String> announced(List<VisibleLine> lines) {
        return lines.stream()
                .map(VisibleLine::text)
                .filter(line -> line.length() <= LONGEST && LeadIn.SURE.matcher(line).lookingAt())
                .map(Names::of)
                .filter(Credits::areFull)
                .findFirst()
                .orElse(List.of());
    }

    /** Below a line that is but a label: {@code Interview}, then {@code Jana Nová}. */
    static List<String> labelled(List<VisibleLine> lines) {
        return IntStream.range(1, lines.size())
                .filter(i -> LeadIn.ALONE.matcher(lines.get(i - 1).text()).matches())
                .mapToObj(i -> lines.get(i).text())
                .filter(line -> line.length() <= LONGEST)
                .map(Names::of)
                .filter(Credits::areFull)
                .findFirst()
                .orElse(List.of());
    }

    /** An agency that is a line of its own. */
    static List<String> agency(List<VisibleLine> lines) {
        return lines.stream()
                .map(VisibleLine::text)
                .filter(line -> AGENCY.matcher(line).matches())
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean areFull(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(Person::isShort);
    }
}
