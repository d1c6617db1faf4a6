package dev.docket.archive.search;

import dev.docket.archive.shelf.Catalogue;
import dev.docket.archive.text.Says;
import dev.docket.platform.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds stories and digests by their words, in an index that follows the catalogue. */
@ApplicationScoped
public class Search {

    /** The longest query that is looked at, in UTF-16 units; the rest is cut off. */
    static final int LONGEST = 200;

    /** Beyond this page nobody reads, and ranking would cost more with each. */
    static final int LAST_PAGE = 50;

    private volatile @Nullable Index index;

    /**
     * Finds what holds every word of a query.
     *
     * @param query as typed; a phrase in quotation marks, a minus before what must not occur
     * @param page from 1; another number counts as the nearest that there is
     */
    public Found find(Catalogue catalogue, String query, int page, Says says) {
        var words = words(query);
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        int within = Math.clamp(page, 1, LAST_PAGE);
        int from = (within - 1) * Found.SIZE;
        var matches = index(catalogue).search(words, fields(says), from, Found.SIZE);
        return new Found(matches.total(), within, new Hits(catalogue, says).of(matches));
    }

    /** The query as it is searched for: no longer than needed, without control characters. */
    public static String words(String query) {
        var plain = query.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, end(plain));
    }

    /** Where to cut, so that no character is cut in half. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** Snippets in the reader's language are best, then those in any other. */
    private static List<String> fields(Says says) {
        var own = Analyzers.field(says.tag());
        var others = Arrays.stream(Language.values()).map(Language::tag);
        return Stream.of(Stream.of(own), others, Stream.of("zh", Analyzers.ANY))
                .flatMap(fields -> fields)
                .distinct()
                .toList();
    }

    private Index index(Catalogue catalogue) {
        var known = index;
        return known != null && known.covers(catalogue) ? known : built(catalogue);
    }

    private synchronized Index built(Catalogue catalogue) {
        var known = index;
        if (known != null && known.covers(catalogue)) {
            return known;
        }
        var fresh = Index.of(catalogue);
        index = fresh;
        return fresh;
    }
}
