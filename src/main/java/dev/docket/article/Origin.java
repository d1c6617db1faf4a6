package dev.docket.article;

/**
 * Where an article came from.
 *
 * @param sourceId the source that listed it
 * @param source the source's name, as shown to readers
 * @param publisher who is behind the source; two blogs of one company are one voice
 * @param authority 1 (aggregators, social) to 3 (labs and primary reporting)
 */
public record Origin(long sourceId, String source, String publisher, int authority) {}
