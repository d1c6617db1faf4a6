package dev.docket.delivery.chat;

import java.util.List;

/**
 * Several stories to choose from, as a message shows them.
 *
 * @param title says how many there are; safe as it stands
 * @param lines one a story, in the platform's markup
 * @param turns to the pages before and after
 */
public record Listing(String title, List<Markup> lines, List<Turn> turns) {}
