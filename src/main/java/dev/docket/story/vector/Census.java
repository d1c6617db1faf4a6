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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;

/**
 * Counts the background table anew: {@code Census OUT.tsv.gz FILE.jsonl...}, one file a kind of
 * press, one article {lang, title, text} a line.
 *
 * <p>Each file gives every term its share of the file's articles; the table holds the largest
 * share, scaled to {@link Background#ARTICLES}. Terms that come out at one article or fewer are
 * left out: an unknown term is weighed the same.
 */
public final class Census {

    private static final int TERMS = 40_000;
    private static final int LEAST = 2;

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

    /** Counts one kind of press. */
    void count(Path jsonl) throws IOException {
        var json = new ObjectMapper();
        var counts = new HashMap<String, Integer>();
        int articles = 0;
        for (var line : Files.readAllLines(jsonl)) {
            articles++;
            for (var term : terms(json.readTree(line)).distinct()) {
                counts.merge(term, 1, Integer::sum);
            }
        }
        for (var count : counts.entrySet()) {
            shares.merge(count.getKey(), (double) count.getValue() / articles, Math::max);
        }
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

    private TreeMap<Integer, List<String>> grouped() {
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

    private static void dropRarest(TreeMap<Integer, List<String>> groups) {
        int kept = 0;
        for (var group : List.copyOf(groups.descendingMap().entrySet())) {
            kept += group.getValue().size();
            if (kept > TERMS) {
                groups.remove(group.getKey());
            }
        }
    }
}
