package dev.docket.digest;

import dev.docket.platform.text.LocalText;
import java.util.List;

/**
 * One number of an edition: frozen, numbered, dated, and neutral of any channel. It holds all that
 * a channel shows, in every language that Docket writes, and never changes once composed.
 *
 * @param title the headline of the top story, in the form each language shows it
 * @param lead the week in one line
 * @param stories the top story first, then in the order to be shown; empty in a week without news
 * @param quiet stories seen again with nothing new
 */
public record Digest(
        DigestKey key,
        Period period,
        LocalText title,
        LocalText lead,
        Coverage coverage,
        WeekPicture picture,
        List<DigestStory> stories,
        List<QuietStory> quiet) {}
