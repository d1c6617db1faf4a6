package dev.docket.delivery.chat;

import java.util.List;

/**
 * A digest's own words around its stories, as the templates see them.
 *
 * @param name such as "Docket weekly, no. 31"
 * @param title of the top story
 * @param facts number, dates and what was read
 * @param lead the week in one line, or that it brought nothing
 * @param quiet headlines with nothing new
 * @param unread what could not be read; empty if all was
 * @param more the link to the whole digest in the archive
 * @param why why this is here and how to end it
 */
public record DigestText(
        String name,
        String title,
        String facts,
        String lead,
        List<String> quiet,
        String unread,
        Markup more,
        String why) {}
