package dev.docket.desk.page;

/** One count on the overview. */
public record Figure(String name, long value) {}
