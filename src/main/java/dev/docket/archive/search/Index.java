package dev.docket.archive.search;

import dev.docket.archive.search.Matches.Kind;
import dev.docket.archive.search.Matches.Match;
import dev.docket.archive.shelf.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The words of one catalogue, in memory: it is derived from the digests and dies with them.
 * Searching it never fails over what somebody types.
 */
final class Index {

    private static final String IN_MEMORY = "The index is in memory, which has no input or output";
    private static final int OPERATORS =
            SimpleQueryParser.PHRASE_OPERATOR
                    | SimpleQueryParser.NOT_OPERATOR
                    | SimpleQueryParser.WHITESPACE_OPERATOR;

    private final Catalogue catalogue;
    private final Analyzer analyzer;
    private final IndexSearcher searcher;

    private Index(Catalogue catalogue, Analyzer analyzer, IndexSearcher searcher) {
        this.catalogue = catalogue;
        this.analyzer = analyzer;
        this.searcher = searcher;
    }

    static Index of(Catalogue catalogue) {
        var analyzer = Analyzers.all();
        var directory = new ByteBuffersDirectory();
        try {
            write(catalogue, directory, analyzer);
            return new Index(
                    catalogue, analyzer, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    private static void write(Catalogue catalogue, Directory directory, Analyzer analyzer)
            throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (var digest : catalogue.digests()) {
                writer.addDocument(Entries.digest(digest));
            }
            for (var story : catalogue.stories()) {
                writer.addDocument(Entries.story(story));
            }
        }
    }

    /** Whether this is the index of that very catalogue. */
    boolean covers(Catalogue other) {
        return catalogue == other;
    }

    /**
     * @param fields where snippets are best taken from, the best first
     * @param from the rank of the first match wanted, from 0
     */
    Matches search(String words, List<String> fields, int from, int size) {
        var query = query(words);
        try {
            int total = searcher.count(query);
            return from >= total
                    ? new Matches(total, List.of())
                    : new Matches(
                            total, page(query, searcher.search(query, from + size), fields, from));
        } catch (IOException e) {
            throw new UncheckedIOException(IN_MEMORY, e);
        }
    }

    private Query query(String words) {
        var parser = new SimpleQueryParser(analyzer, Analyzers.weights(), OPERATORS);
        parser.setDefaultOperator(Occur.MUST);
        return parser.parse(words);
    }

    private List<Match> page(Query query, TopDocs top, List<String> fields, int from)
            throws IOException {
        var snippets = Snippets.of(searcher, analyzer, query, top, fields);
        var stored = searcher.storedFields();
        var matches = new ArrayList<Match>();
        for (int rank = from; rank < top.scoreDocs.length; rank++) {
            var entry = stored.document(top.scoreDocs[rank].doc);
            var kind = Kind.valueOf(entry.get(Entries.KIND));
            matches.add(new Match(kind, entry.get(Entries.NAME), snippets.at(rank)));
        }
        return matches;
    }
}
