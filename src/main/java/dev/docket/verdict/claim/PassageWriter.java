package dev.docket.verdict.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the markup off the lines of one passage and remembers where each unit came from. */
final class PassageWriter {

    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?=[!\\]h<*`\\\\\\[])(?:" // what markup begins with: most places are none
                            + "!\\[[^\\]\\n]*+\\]\\([^)\\s]*+\\)" // image
                            + "|\\]\\(([^)\\s]*+)\\)" // end of a link
                            + "|(https?://[^\\s)\\]>\"，。）]++)"
                            + "|<[a-zA-Z/][^>\\n]{0,200}+>"
                            + "|\\*++|`++|\\\\(?=[~_*#])|\\[(?![!\\]]))");

    private final StringBuilder text = new StringBuilder();
    private final NavigableMap<Integer, Integer> origins = new TreeMap<>();
    private final List<Passage.Link> links = new ArrayList<>();

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Adds {@code original[from, to)}, joined to what is there by a space. */
    void add(String original, int from, int to) {
        if (!isEmpty()) {
            put(" ", from);
        }
        var markup = MARKUP.matcher(original).region(from, to);
        int plain = from;
        while (markup.find()) {
            copy(original, plain, markup.start());
            link(markup);
            plain = markup.end();
        }
        copy(original, plain, to);
    }

    /** The passage so far; the writer is empty again. */
    Passage finish() {
        var passage = new Passage(text.toString(), new TreeMap<>(origins), List.copyOf(links));
        text.setLength(0);
        origins.clear();
        links.clear();
        return passage;
    }

    private void link(Matcher markup) {
        var address = markup.group(1) != null ? markup.group(1) : markup.group(2);
        if (address != null) {
            links.add(new Passage.Link(address, text.length()));
        }
    }

    private void copy(String original, int from, int to) {
        if (from < to) {
            put(original.substring(from, to), from);
        }
    }

    private void put(String piece, int origin) {
        origins.put(text.length(), origin);
        text.append(piece.replace('\t', ' ').replace('\u00a0', ' '));
    }
}
