package dev.docket.feed;

/**
 * Where a source stands among the others.
 *
 * @param section such as {@code labs}, {@code press} or {@code round-up}; free text of the
 *     catalogue
 * @param language BCP 47 primary tag of what it writes, such as {@code en} or {@code zh}; {@code
 *     und} if unknown or mixed
 * @param authority 1 (aggregators, social) to 3 (labs and primary reporting)
 */
public record Shelf(String section, String language, int authority) {

    /** The section of sources whose entries cover many events each. */
    public static final String ROUND_UP = "round-up";

    /** For a source of which nothing is known. */
    public static final Shelf UNSORTED = new Shelf("unsorted", "und", 2);

    /** Whether a section is that of round-ups; capitals and the hyphen are nobody's business. */
    public static boolean isRoundUp(String section) {
        return section.equalsIgnoreCase(ROUND_UP) || section.equalsIgnoreCase("roundup");
    }
}
