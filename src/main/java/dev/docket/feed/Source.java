package dev.docket.feed;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A feed or a page that we read.
 *
 * @param slug stable and unique; in addresses, logs and wherever an order is needed
 * @param name as shown to readers
 * @param publisher who is behind it; two blogs of one company are one voice
 */
public record Source(
        long id,
        String slug,
        String name,
        String publisher,
        @Nested Location location,
        @Nested Shelf shelf) {

    public String address() {
        return location.address();
    }

    /** 1 (aggregators, social) to 3 (labs and primary reporting). */
    public int authority() {
        return shelf.authority();
    }

    /** BCP 47 primary tag, {@code und} if unknown. */
    public String language() {
        return shelf.language();
    }
}
