package dev.docket.article;

import dev.docket.feed.Shelf;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/**
 * Where an article came from.
 *
 * @param sourceId the source that listed it
 * @param source the source's name, as shown to readers
 * @param publisher who is behind the source; two blogs of one company are one voice
 * @param authority 1 (aggregators, social) to 3 (labs and primary reporting)
 * @param section where the source stands in the catalogue now, see {@link Shelf}
 */
public record Origin(
        long sourceId, String source, String publisher, int authority, String section) {

    @JdbiConstructor
    public Origin {
        // all there is
    }

    /** A source that nobody has put on a shelf. */
    public Origin(long sourceId, String source, String publisher, int authority) {
        this(sourceId, source, publisher, authority, Shelf.UNSORTED.section());
    }

    /** Whether the source's articles cover many events each. */
    public boolean isRoundUp() {
        return Shelf.isRoundUp(section);
    }
}
