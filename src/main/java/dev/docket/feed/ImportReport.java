package dev.docket.feed;

import dev.docket.feed.opml.Opml;
import java.util.List;

/**
 * What an import came to.
 *
 * @param added sources that were new
 * @param known sources that were there already; what the file says of them is now in force
 * @param problems outlines that were left out, and why
 */
public record ImportReport(int added, int known, List<Opml.Problem> problems) {}
