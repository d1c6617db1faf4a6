package dev.docket.cli.newsroom.paper;

/**
 * Who is behind an outlet.
 *
 * @param language BCP 47 tag of what it writes
 * @param authority 1 (hearsay) to 3 (first hand or careful)
 * @param group such as {@code labs} or {@code press}
 * @param about one sentence in the outlet's own voice
 */
public record Profile(
        String name,
        String publisher,
        String language,
        int authority,
        String group,
        String about) {}
