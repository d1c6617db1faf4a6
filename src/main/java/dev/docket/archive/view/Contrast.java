package dev.docket.archive.view;

/** Two sources that contradict each other, side by side. */
public record Contrast(Quote one, Quote other) {}
