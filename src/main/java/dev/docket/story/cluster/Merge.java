package dev.docket.story.cluster;

/**
 * Two stories that turned out to be one.
 *
 * @param from the id that leads to {@code into} from now on
 */
public record Merge(long from, long into) {}
