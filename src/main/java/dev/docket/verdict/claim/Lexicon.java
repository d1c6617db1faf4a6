package dev.docket.verdict.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The word lists that ship with Docket, in all languages at once. */
public final class Lexicon {

    private Lexicon() {}

    /** The lines of {@code lexicon/<name>.txt} without comments and blanks. */
    public static List<String> lines(String name) {
        var path = "/verdict/lexicon/" + name + ".txt";
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The fields of a line, which bars separate. */
    public static List<String> fields(String line) {
        return List.of(line.split("\\s*\\|\\s*"));
    }

    static Phrasebook<Cue> cues() {
        var entries = new Phrasebook.Entries<Cue>();
        var cue = Cue.TRAP;
        for (var line : lines("cues")) {
            if (line.startsWith("[")) {
                cue = Cue.valueOf(line.substring(1, line.length() - 1));
            } else {
                for (var phrase : fields(line)) {
                    entries.add(spelling(phrase), cue);
                }
            }
        }
        return entries.bind();
    }

    /** The fields after the first {@code skip}, in the spelling of a phrasebook. */
    static List<String> phrases(String line, int skip) {
        var phrases = new ArrayList<String>();
        fields(line).stream().skip(skip).forEach(phrase -> phrases.add(spelling(phrase)));
        return phrases;
    }

    private static String spelling(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
