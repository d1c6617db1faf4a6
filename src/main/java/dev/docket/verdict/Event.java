package dev.docket.verdict;

/**
 * Something that happened to an institution, a rule or a licence.
 *
 * @param kind such as {@code departure}, {@code funding}, {@code acquisition}
 */
public record Event(String kind, Polarity polarity, Evidence evidence) {}
