package dev.docket.story.thread;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The families that threads are kept on: {@code story/families.tsv}. */
final class Families {

    private static final String RESOURCE = "/story/families.tsv";
    private static final List<Family> ALL = read();

    private Families() {}

    static List<Family> all() {
        return ALL;
    }

    private static List<Family> read() {
        var stream = Objects.requireNonNull(Families.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (var reader =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Families::family)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Family family(String line) {
        var cells = line.split("\t", 2);
        return Family.of(cells[0], cells[1]);
    }
}
