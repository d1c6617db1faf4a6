package dev.docket.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Knows which sources speak with one voice: a table of publishers and the words that betray them.
 */
public final class Publishers {

    private record Family(String publisher, int authority, Pattern signs) {}

    private static final List<Family> FAMILIES = load();

    private Publishers() {}

    /**
     * The publisher behind a source of this name at this address; its own name if we know of no
     * other.
     */
    public static String of(String name, String address) {
        return family(name, address).map(Family::publisher).orElse(name);
    }

    /** How much weight a source's word has, 1 to 3, where its catalogue does not say. */
    public static int authority(String name, String address) {
        return family(name, address).map(Family::authority).orElse(Shelf.UNSORTED.authority());
    }

    private static Optional<Family> family(String name, String address) {
        var text = (name + " " + address).toLowerCase(Locale.ROOT);
        return FAMILIES.stream().filter(family -> family.signs().matcher(text).find()).findFirst();
    }

    private static List<Family> load() {
        try (var in =
                Objects.requireNonNull(
                        Publishers.class.getResourceAsStream("/feed/publishers.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Publishers::family)
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static Family family(String line) {
        var fields = line.split("\t", 3);
        var signs = fields[2].strip().replaceAll("\\s*,\\s*", "|");
        // Not inside a word: "meta" is not behind "metadata", nor "ai2" behind "openai2026".
        return new Family(
                fields[0],
                Integer.parseInt(fields[1]),
                Pattern.compile("(?<![a-z0-9])(?:" + signs + ")(?![a-z0-9])"));
    }
}
