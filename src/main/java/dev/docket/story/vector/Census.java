package dev.docket.story.vector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Counts the background table anew: {@code Census OUT.tsv.gz FILE.jsonl...}, one file a kind of
 * press, one article {lang, title, text} a line.
 *
 * <p>Each file gives every term its share of the file's articles in each language; the table holds
 * the largest share, scaled to {@link Background#ARTICLES}. Terms that come out at one article or
 * fewer are left out: an unknown term is weighed the same.
 */
public final class Census {

    private static final int TERMS = 40_000;
    private static final int LEAST = 2;
    private static final int ARTICLES = 100; // fewer of a language say nothing about it
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Double> shares = new HashMap<>();

    public static void main(String[] arguments) throws IOException {
        var census = new Census();
        for (int i = 1; i < arguments.length; i++) {
            census.count(Path.of(arguments[i]));
        }
        try (var out = Files.newOutputStream(Path.of(arguments[0]))) {
            census.write(out);
        }
    }

    /** Counts one kind of press, each language by itself. */
    void count(Path jsonl) throws IOException {
        var byLanguage = new TreeMap<String, List<Set<String>>>();
        for (var line : Files.readAllLines(jsonl)) {
            var article = JSON.readTree(line);
            byLanguage
                    .computeIfAbsent(
                            Tongue.of(article.path("lang").asText()), _ -> new ArrayList<>())
                    .add(terms(article).distinct());
        }
        byLanguage.values().stream().filter(all -> all.size() >= ARTICLES).forEach(this::count);
    }

    private void count(List<Set<String>> articles) {
        var counts = new HashMap<String, Integer>();
        articles.forEach(terms -> terms.forEach(term -> counts.merge(term, 1, Integer::sum)));
        counts.forEach(
                (term, count) -> shares.merge(term, (double) count / articles.size(), Math::max));
    }

    private static Terms terms(JsonNode article) {
        return Terms.of(
                article.path("title").asText(""),
                article.path("text").asText(""),
                article.path("lang").asText("und"));
    }

    /** Writes what {@link Background#read} reads: the commonest terms, grouped by share. */
    void write(OutputStream out) throws IOException {
        try (var writer =
                new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
            for (var group : grouped().descendingMap().entrySet()) {
                writeGroup(writer, group.getKey(), group.getValue());
            }
        }
    }

    private static void writeGroup(Writer writer, int share, List<String> terms)
            throws IOException {
        writer.write(share + "\t" + String.join(" ", terms) + "\n");
    }

    private NavigableMap<Integer, List<String>> grouped() {
        var groups = new TreeMap<Integer, List<String>>();
        for (var term : new TreeSet<>(shares.keySet())) {
            int share = (int) Math.rint(shares.getOrDefault(term, 0.0) * Background.ARTICLES);
            if (share >= LEAST && !term.contains(" ")) {
                groups.computeIfAbsent(share, _ -> new ArrayList<>()).add(term);
            }
        }
        dropRarest(groups);
        return groups;
    }

    private static void dropRarest(NavigableMap<Integer, List<String>> groups) {
        int kept = 0;
        for (var group : List.copyOf(groups.descendingMap().entrySet())) {
            kept += group.getValue().size();
            if (kept > TERMS) {
                groups.remove(group.getKey());
            }
        }
    }
}
