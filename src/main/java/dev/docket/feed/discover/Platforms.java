package dev.docket.feed.discover;

import dev.docket.feed.SourceKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where known platforms keep what they list: a table, so that no page has to be asked for it. */
final class Platforms {

    private static final int WEIGHT = 95;

    private record Rule(Pattern address, SourceKind kind, String place, String why) {

        static Rule of(String line) {
            var part = line.split("\t", 4);
            var kind = SourceKind.valueOf(part[1].toUpperCase(Locale.ROOT));
            return new Rule(Pattern.compile("^(?:" + part[0] + ")$"), kind, part[2], part[3]);
        }

        Optional<Clue> clue(String text) {
            var match = address.matcher(text);
            return match.matches()
                    ? Optional.of(clue(URI.create(match.replaceFirst(place))))
                    : Optional.empty();
        }

        private Clue clue(URI found) {
            return kind == SourceKind.FEED
                    ? Clue.of(found, "", why, WEIGHT)
                    : new Clue(kind, URI.create(Place.of(kind, found).address()), why, WEIGHT);
        }
    }

    private static final List<Rule> RULES = load();

    private Platforms() {}

    /** The sources that belong to an address, the likeliest first; none if we know no rule. */
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
                    .map(Rule::of)
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
