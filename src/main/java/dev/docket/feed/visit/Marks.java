package dev.docket.feed.visit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what an entry is known again: each property without what changes though it stays the same.
 *
 * @param guid what the publisher calls it, or its link if it is called by that
 * @param link null if it leads to a home page, which tells nothing
 * @param path the link without its host, for sites that move; null if that is no telling path
 * @param title its letters and digits; null if it has none
 */
record Marks(
        String guid,
        @Nullable String link,
        @Nullable String path,
        @Nullable String title,
        @Nullable Instant date) {

    private static final Pattern DECORATION =
            Pattern.compile("(?i)^https?://(?:www\\.)?|(?<=[?&])(?:utm|at|pk|mtm)_\\w+=[^&#]*&?");

    /** What is left of a query that held nothing else, and of a folder. */
    private static final Pattern LEFT_OVER = Pattern.compile("/?[?&]+(?=#|$)|/(?=#|$)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HOST = Pattern.compile("^[^/?#]*/?");

    /** A path of fewer letters is found on many hosts. */
    private static final int TELLING_PATH = 4;

    static Marks of(Known entry) {
        return of(entry.guid(), entry.link(), entry.title(), entry.published());
    }

    static Marks of(FoundEntry entry) {
        return of(entry.guid(), entry.link(), entry.title(), entry.published());
    }

    private static Marks of(
            String guid, @Nullable String link, String title, @Nullable Instant date) {
        var bare = link == null ? null : bare(link);
        var path = bare == null ? "" : HOST.matcher(bare).replaceFirst("");
        var letters = NO_LETTER.matcher(title.toLowerCase(Locale.ROOT)).replaceAll("");
        return new Marks(
                bare(guid),
                path.isEmpty() ? null : bare,
                path.length() < TELLING_PATH ? null : path,
                letters.isEmpty() ? null : letters,
                date);
    }

    private static String bare(String address) {
        var plain = DECORATION.matcher(address.strip()).replaceAll("");
        return LEFT_OVER.matcher(plain).replaceAll("");
    }

    /**
     * Numbers that two entries have in common if there may be proof that they are one. Others may
     * have them in common by chance.
     */
    List<Integer> hints() {
        var hints = new ArrayList<Integer>();
        hint(hints, "guid", guid, "");
        hint(hints, "link", link, "");
        hint(hints, "guid and title", guid, title);
        hint(hints, "link and title", link, title);
        hint(hints, "path and title", path, title);
        hint(hints, "path and date", path, date);
        hint(hints, "title and date", title, date);
        if (hasOnlyTitle()) {
            hint(hints, "title", title, "");
        }
        return hints;
    }

    private static void hint(
            List<Integer> hints, String kind, @Nullable Object one, @Nullable Object other) {
        if (one != null && other != null) {
            hints.add(Objects.hash(kind, one, other));
        }
    }

    /** Nothing else is left to tell it by. */
    boolean hasOnlyTitle() {
        return link == null && date == null;
    }

    boolean isNamedByLink() {
        return guid.equals(link);
    }
}
