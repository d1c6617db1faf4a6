package dev.docket.archive.view;

/**
 * One term of the score.
 *
 * @param percent 0 to 100
 */
public record TermView(String name, long percent) {}
