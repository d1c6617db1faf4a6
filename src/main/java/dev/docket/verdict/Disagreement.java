package dev.docket.verdict;

/** Two sources of equal standing that contradict each other; shown side by side, never averaged. */
public record Disagreement(String about, Evidence one, Evidence other) {}
