package dev.docket.archive.search;

import java.util.List;

/**
 * A digest or a story that matches.
 *
 * @param lang of the title, a BCP 47 tag
 * @param meta its label or its number, in words
 * @param snippet where it matches, in pieces of plain text
 */
public record Hit(String href, String title, String lang, String meta, List<Piece> snippet) {

    /** A piece of a snippet; {@code marked} if it is what was looked for. */
    public record Piece(String text, boolean marked) {}
}
