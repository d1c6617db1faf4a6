package dev.docket.feed.scrape.structure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list shows it.
 *
 * @param title plain text, perhaps empty
 * @param address absolute; that of the list itself if it has none of its own
 * @param date null if it shows none
 */
public record Item(Block block, String title, String address, @Nullable Instant date) {

    /** The same with a date that was learnt elsewhere, if it shows none itself. */
    public Item dated(@Nullable Instant elsewhere) {
        return date == null ? new Item(block, title, address, elsewhere) : this;
    }

    /** By what it is told from the others. */
    String key() {
        return address + "\n" + title;
    }

    /** Its address up to the last slash. */
    String folder() {
        return address.replaceFirst("[?#].*$", "")
                .replaceFirst("/+$", "")
                .replaceFirst("[^/]*$", "");
    }

    boolean isHeaded() {
        var lead = block.lead();
        return lead.tagName().matches("h\\d|dt")
                || lead.closest("h1, h2, h3, h4, h5, h6") != null
                || lead.selectFirst("h1, h2, h3, h4, h5, h6") != null;
    }
}
