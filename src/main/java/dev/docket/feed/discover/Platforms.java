package dev.docket.feed.discover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where known platforms keep their feeds: a table, so that no page has to be asked for it. */
final class Platforms {

    private static final int WEIGHT = 95;

    private record Rule(Pattern address, String feed, String why) {

        Optional<Clue> clue(String text) {
            var match = address.matcher(text);
            return match.matches()
                    ? Optional.of(Clue.of(URI.create(match.replaceFirst(feed)), "", why, WEIGHT))
                    : Optional.empty();
        }
    }

    private static final List<Rule> RULES = load();

    private Platforms() {}

    /** The feeds that belong to an address, the likeliest first; none if we know no rule. */
    static List<Clue> of(URI address) {
        var text = bare(address);
        return RULES.stream().flatMap(rule -> rule.clue(text).stream()).toList();
    }

    /** Host, path and query: {@code www.} and a slash at the end make no difference. */
    private static String bare(URI address) {
        var host =
                Objects.requireNonNull(address.getHost())
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("^(?:www|m|mobile)\\.", "");
        var path = Objects.requireNonNullElse(address.getRawPath(), "").replaceFirst("/+$", "");
        return host + path + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static List<Rule> load() {
        try (var in =
                Objects.requireNonNull(
                        Platforms.class.getResourceAsStream("/feed/platforms.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 3))
                    .map(part ->
                            new Rule(Pattern.compile("^(?:" + part[0] + ")$"), part[1], part[2]))
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
