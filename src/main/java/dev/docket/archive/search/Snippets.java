package dev.docket.archive.search;

import dev.docket.archive.search.Hit.Piece;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * Where matches match. Highlighted text is cut into plain pieces, so that the page escapes each and
 * nothing from a source is ever read as HTML. The marks are characters of the private use area.
 */
final class Snippets {

    static final String OPEN = "\uE000";
    static final String CLOSE = "\uE001";

    private static final String GAP = " … ";

    private final List<String> fields;
    private final Map<String, String[]> highlighted;

    private Snippets(List<String> fields, Map<String, String[]> highlighted) {
        this.fields = fields;
        this.highlighted = highlighted;
    }

    /**
     * @param fields where snippets are best taken from, the best first
     */
    static Snippets of(
            IndexSearcher searcher,
            Analyzer analyzer,
            Query query,
            TopDocs top,
            List<String> fields)
            throws IOException {
        var highlighter =
                UnifiedHighlighter.builder(searcher, analyzer)
                        .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                        .withMaxNoHighlightPassages(0)
                        .withFormatter(new DefaultPassageFormatter(OPEN, CLOSE, GAP, false))
                        .build();
        return new Snippets(
                fields, highlighter.highlightFields(fields.toArray(String[]::new), query, top));
    }

    /** The snippet of the match at {@code rank}; empty if it matches in no stored text. */
    List<Piece> at(int rank) {
        for (var field : fields) {
            var found = highlighted.get(field);
            // Lucene leaves null where a field does not match.
            if (found != null && found[rank] != null) {
                return pieces(found[rank]);
            }
        }
        return List.of();
    }

    static List<Piece> pieces(String marked) {
        var pieces = new ArrayList<Piece>();
        for (var part : marked.split(OPEN, -1)) {
            int end = part.indexOf(CLOSE);
            add(pieces, part.substring(0, Math.max(end, 0)), true);
            add(pieces, part.substring(end + 1), false);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
