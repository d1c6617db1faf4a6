package dev.docket.delivery.chat;

import java.util.ArrayList;
import java.util.List;

/** Cuts a rendered text into pieces that a platform takes, losing nothing. */
public final class Chunks {

    private Chunks() {}

    /**
     * Pieces of at most {@code most} code points: cut between lines, inside a line that is too long
     * between words, and inside a word only if it alone is too long.
     */
    public static List<String> of(String text, int most) {
        var chunks = new ArrayList<String>();
        var open = new StringBuilder();
        for (var line : text.strip().split("\n", -1)) {
            for (var piece : pieces(line, most)) {
                if (!fits(open, "\n", piece, most)) {
                    close(chunks, open);
                }
                append(open, "\n", piece);
            }
        }
        close(chunks, open);
        return chunks;
    }

    private static List<String> pieces(String line, int most) {
        if (CodePoints.count(line) <= most) {
            return List.of(line);
        }
        var pieces = new ArrayList<String>();
        var open = new StringBuilder();
        for (var word : line.split(" ", -1)) {
            for (var part : parts(word, most)) {
                if (!fits(open, " ", part, most)) {
                    close(pieces, open);
                }
                append(open, " ", part);
            }
        }
        close(pieces, open);
        return pieces;
    }

    private static List<String> parts(String word, int most) {
        var parts = new ArrayList<String>();
        var rest = word;
        while (CodePoints.count(rest) > most) {
            int end = rest.offsetByCodePoints(0, most);
            parts.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        parts.add(rest);
        return parts;
    }

    private static boolean fits(StringBuilder open, String between, String piece, int most) {
        return open.isEmpty()
                || CodePoints.count(open.toString()) + between.length() + CodePoints.count(piece)
                        <= most;
    }

    private static void append(StringBuilder open, String between, String piece) {
        open.append(open.isEmpty() ? "" : between).append(piece);
    }

    private static void close(List<String> chunks, StringBuilder open) {
        var chunk = open.toString().strip();
        if (!chunk.isEmpty()) {
            chunks.add(chunk);
        }
        open.setLength(0);
    }
}
