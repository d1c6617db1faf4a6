package dev.docket.cli.newsroom.paper;

/**
 * The outward form of an outlet.
 *
 * @param fullText whether the feed carries whole pieces; otherwise it carries their summaries
 * @param layout name of the page layout, such as {@code paper}
 */
public record Shape(Kind kind, boolean fullText, String layout) {}
