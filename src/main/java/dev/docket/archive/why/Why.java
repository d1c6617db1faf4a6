package dev.docket.archive.why;

import dev.docket.story.StoryReasons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about why a story is there.
 *
 * @param reasons null if only digests tell of it, as in an archive without its articles
 * @param ranks how it stood in each digest that carried it; empty only with reasons
 */
public record Why(long storyId, @Nullable StoryReasons reasons, List<Rank> ranks) {}
