package dev.docket.verdict;

/** A component that somebody said would be released. */
public record Promise(Component component, Evidence evidence) {}
